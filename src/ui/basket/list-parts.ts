import { latinDigits } from '../../lib/latin-digits'

/** Between two gifts of a line; a comma between digits groups them. */
const between = /[;•،、，；]|(?<!\p{Nd}),|,(?!\p{Nd}{3}(?!\p{Nd}))/u

const bullet = /^\s*[•·‣▪◦*+–—-]\s*/
/** `2. ` or `2)`; in `1.5` it is the number of something. */
const place = /^\s*(\p{Nd}+)[.)](?:\s+|(?!\p{Nd}))/u
const bareNumber = /^\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*$/u

/**
 * The parts of a list, one for each gift, separated by line breaks or commas.
 *
 * @param isGift - Whether a part is a gift’s name: one gift is called 2026.
 */
export const partsOf = (text: string, isGift: (part: string) => boolean): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const cells = line
      .split(between)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
    return pairOf(cells, isGift) ?? cells
  })

/** Lines without bullets, and without their numbers where these count the lines. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(bullet, ''))
  const places = lines.flatMap((line) => {
    const [, digits] = place.exec(line) ?? []
    return digits ? Number(latinDigits(digits)) : []
  })
  const areCounted = places.length > 1 && places.every((at, index) => at - index === places[0])
  return areCounted ? lines.map((line) => line.replace(place, '')) : lines
}

/** A table’s line with a gift and its number, `Galaxy,3` or `3,Galaxy`, as one part. */
function pairOf(
  cells: readonly string[],
  isGift: (part: string) => boolean,
): readonly string[] | null {
  const number = cells.find((cell) => bareNumber.test(cell) && !isGift(cell))
  const gift = cells.find((cell) => cell !== number && /\p{L}/u.test(cell))
  return cells.length === 2 && number && gift ? [`${number} ${gift}`] : null
}
