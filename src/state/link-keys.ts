/**
 * The names of the link's keys, which are never renamed or reused.
 *
 * Other sites load them with embed.js, and each page before its first paint: so they are one short
 * text, and this file imports nothing.
 */
const names =
  'v gift basket n pay coins diamonds get rates region buy cur packs price fx tax taxmode store model dpc usd share scaled agency fee fixed aside min plan paid vs accent lang'

type Words<Text> = Text extends `${infer First} ${infer Others}` ? First | Words<Others> : Text

/** The keys that change what a card says, or its colour, in the order in which links are written. */
export const contentKeys = names.split(' ') as readonly Words<typeof names>[]

/** The keys for which a card stays as it is: whether it is one, and how light it is. */
export const frameKeys = ['embed', 'theme'] as const

export type LinkKey = (typeof contentKeys)[number] | (typeof frameKeys)[number]

/** Whether a link with this key is part of the calculation: if so, nothing is guessed. */
export const isOfCalculation = (key: string): boolean =>
  (contentKeys as readonly string[]).includes(key) && key !== 'accent' && key !== 'lang'
