/** The languages that there are texts in, as BCP 47 tags, and how each is written. */
export const directions = { en: 'ltr' } as const

export type Language = keyof typeof directions

export const languages = Object.keys(directions) as readonly Language[]
