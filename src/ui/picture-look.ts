import type { PartName } from '../domain/money-path'

/** The light look as plain colours: a picture that is saved knows no style sheet. */
export const look = {
  paper: '#fbf7f4',
  ink: '#231a1d',
  quiet: '#6b5c61',
  line: '#eadfda',
  rose: '#d6224f',
  leaf: '#1f7a4d',
} as const

/** Of each part, as in part-colours.module.css. */
export const partLook: Readonly<Record<PartName, string>> = {
  salesTax: '#aa9cdb',
  storeFee: '#c77d0a',
  platform: '#353d4b',
  agency: '#1f7a4d',
  payoutFee: '#6d4bb8',
  aside: '#9fc2ab',
  creator: look.rose,
}

/** Families of letters, quoted where a name has more than one word. */
export type PictureFonts = { readonly serif: string; readonly sans: string }

/** Whatever the system has, as on the page. */
export const systemFonts: PictureFonts = {
  serif: 'ui-serif, "Iowan Old Style", Palatino, Georgia, serif',
  sans: 'system-ui, sans-serif',
}
