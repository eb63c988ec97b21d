/** In minutes: what a bar of the chart may stand for. */
export const barSteps = [1, 5, 15, 60, 360, 1_440, 10_080] as const

export type BarStep = (typeof barSteps)[number]

/** More bars than that can't be told apart. */
const mostBars = 240

export type Bars = {
  readonly step: BarStep
  /** Coins of each bar; the last one may stand for fewer minutes. */
  readonly coins: readonly number[]
}

/** Minutes as bars that can be told apart: of one minute each, or of more where there are many. */
export function barsOf(minutes: readonly number[]): Bars {
  const step = barSteps.find((one) => minutes.length <= one * mostBars) ?? 10_080
  const coins = Array.from({ length: Math.ceil(minutes.length / step) }, (_, bar) =>
    minutes.slice(bar * step, (bar + 1) * step).reduce((sum, one) => sum + one, 0),
  )
  return { step, coins }
}

/** Lines of a scale. */
const mostLines = 4

/** Round numbers for a scale, at most four of them and none above the greatest; none where there is nothing. */
export function roundSteps(greatest: number): readonly number[] {
  if (greatest < 1) return []
  const power = 10 ** Math.floor(Math.log10(greatest))
  const step = [0.1, 0.2, 0.5, 1, 2, 5]
    .map((part) => part * power)
    .find((one) => one >= 1 && greatest / one < mostLines + 1)
  const size = Math.round(step ?? greatest)
  return Array.from({ length: Math.floor(greatest / size) }, (_, at) => (at + 1) * size)
}
