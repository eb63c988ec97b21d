/** A band from the one bar at the left to its own at the right, in px. */
export type Band = {
  readonly thickness: number
  /** Upper edges. */
  readonly from: number
  readonly to: number
}

/** A part thinner than this could not be seen. */
const thinnest = 3

/** Between two parts at the right, in px. */
export const flowGap = 8

/**
 * Bands as thick as the parts are large, in a height that they share with their labels: each part
 * has at least the room of its label, and none is too thin to be seen.
 */
export function layOutBands(sizes: readonly number[], height: number, labelHeight: number): Band[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  const thicknessesAt = (all: number) =>
    sizes.map((size) => Math.max(thinnest, (size / whole) * all))
  const roomAt = (all: number) =>
    thicknessesAt(all).reduce(
      (sum, thickness) => sum + Math.max(thickness, labelHeight) + flowGap,
      -flowGap,
    )

  let all = height
  while (all > 0 && roomAt(all) > height) all--

  const thicknesses = thicknessesAt(all)
  let from = (height - thicknesses.reduce((sum, thickness) => sum + thickness, 0)) / 2
  let top = (height - roomAt(all)) / 2
  return thicknesses.map((thickness) => {
    const room = Math.max(thickness, labelHeight)
    const band = { thickness, from, to: top + (room - thickness) / 2 }
    from += thickness
    top += room + flowGap
    return band
  })
}
