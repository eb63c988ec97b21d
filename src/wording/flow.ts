import type { PartName } from '../domain/money-path'

/** An amount on the way, as texts. */
export type FlowStop = {
  readonly label: string
  readonly amount: string
  readonly share: string
}

/** A final part, as texts; the size is for geometry only. */
export type FlowPart = FlowStop & {
  readonly name: PartName
  /** The share in a word, such as 30¢, for where `share` doesn't fit. */
  readonly shortShare: string
  readonly size: number
}

/** The flow of the money, for the page and for the picture that is saved. */
export type MoneyFlow = {
  readonly viewer: Omit<FlowStop, 'share'> & { readonly share?: string }
  /** Net revenue. */
  readonly net: FlowStop
  /** The creator's gross. */
  readonly gross: FlowStop
  /** Only parts above zero, from the sales tax down to the creator. */
  readonly parts: readonly FlowPart[]
  /** The text alternative, a sentence. */
  readonly summary: string
}
