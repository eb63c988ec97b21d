import './number-length.css'

const steps = [5, 7, 10, 16, 24] as const

/**
 * How many characters a field keeps room for, for its `data-chars`: within a step, a key changes no
 * layout. A style sheet cannot count, and the page's security policy allows no style attribute.
 *
 * @returns Undefined for a text that is longer than any number at usual rates.
 */
export const lengthStep = (text: string): number | undefined =>
  steps.find((most) => text.length <= most)
