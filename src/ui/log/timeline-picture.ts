/** In px. */
export const chartHeight = 160

/** Coins over time, and the part of it that was chosen. */
export type TimelinePicture = {
  readonly bars: { readonly coins: number; readonly time: string }[]
  /** Of the part: its first and its last bar. */
  readonly first: number
  readonly last: number
  /** The text alternative. */
  readonly summary: string
  readonly choose: (first: number, last: number) => void
}
