import type { IconNode } from 'lucide'
import { createElement } from 'react'

/** An icon in the colour of the text. Hidden from screen readers, because a text or label says the same. */
export function Icon({ of }: { readonly of: IconNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {of.map(([shape, attributes], index) => createElement(shape, { ...attributes, key: index }))}
    </svg>
  )
}
