import type { PartName } from '../../domain/money-path'

/** The light theme as plain colours, because a saved picture has no style sheet. */
export const plainColours = {
  paper: '#fbf7f4',
  ink: '#231a1d',
  quiet: '#6b5c61',
  bar: '#948389',
  line: '#eadfda',
  rose: '#d6224f',
  roseSoft: '#fdeaef',
  leaf: '#1f7a4d',
} as const

/** The colour of each part, as in `part-colours.module.css`. */
export const partLook: Readonly<Record<PartName, string>> = {
  salesTax: '#aa9cdb',
  storeFee: '#c77d0a',
  unspent: '#948389',
  platform: '#343c4a',
  agency: '#1f7a4d',
  payoutFee: '#6d4bb8',
  aside: '#9fc2ab',
  creator: plainColours.rose,
}

/** Font families. A name of several words is in quotes. */
export type PictureFonts = { readonly serif: string; readonly sans: string }

/** The system's own fonts, as on the page. */
export const systemFonts: PictureFonts = {
  serif: 'ui-serif, "Iowan Old Style", "Palatino Linotype", serif',
  sans: 'system-ui, sans-serif',
}
