/** A gift that a viewer sends. A gift with the visitor's own price has no name and no source. */
export type Gift = CatalogueGift | CustomGift

/** A gift that was seen on sale. */
export type CatalogueGift = {
  readonly kind: 'catalogue'
  /** As in the link; never reused for another gift. */
  readonly slug: string
  readonly name: string
  /** More than one of them, where the English name can be counted. */
  readonly plural: string | undefined
  /** Other names that lists give it under the same number; few gifts have any. */
  readonly otherNames?: readonly string[]
  /** Price in coins, a whole number above zero. */
  readonly coins: number
  /** TikTok's own number for it, null where the source had none. */
  readonly id: number | null
  /** Key into the catalogue's sources. */
  readonly source: string
  /** In how many of the catalogue's sources it was seen: the measure of popular. */
  readonly seen: number
  /** Other prices that it was seen at before, oldest first; seldom any. */
  readonly earlier: readonly EarlierPrice[]
}

/** A price that a gift no longer has. */
export type EarlierPrice = {
  readonly coins: number
  /** The last day on which it was seen: ISO date. */
  readonly seen: string
  /** Whether under another number of TikTok's: a new price comes as a new number. */
  readonly otherNumber: boolean
}

/** A gift of so many coins, for whatever the catalogue lacks. */
export type CustomGift = { readonly kind: 'custom'; readonly coins: number }
