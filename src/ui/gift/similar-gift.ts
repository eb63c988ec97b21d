import type { CatalogueGift } from '../../domain/gift'

/** The gift whose name takes the fewest letters to correct, if those are few; the best known of several. Text and names are folded. */
export function similarGift(
  text: string,
  gifts: readonly CatalogueGift[],
  namesOf: (gift: CatalogueGift) => readonly string[],
): CatalogueGift | undefined {
  let least = Math.max(1, Math.floor(text.length / 3)) + 1
  let similar: CatalogueGift | undefined
  for (const gift of gifts) {
    for (const name of namesOf(gift)) {
      // Each letter of the difference takes a correction.
      if (Math.abs(name.length - text.length) >= least) continue
      const letters = corrections(text, name)
      if (letters < least) [least, similar] = [letters, gift]
    }
  }
  return similar
}

/** How many letters have to be added, left out or changed (Levenshtein). */
function corrections(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let line = 0; line < one.length; line++) {
    const next = [line + 1]
    for (let at = 1; at <= other.length; at++) {
      const changed = (row[at - 1] ?? 0) + Number(one[line] !== other[at - 1])
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
