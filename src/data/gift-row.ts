import type { CatalogueGift } from '../domain/gift'

/** A gift in the catalogue's file. */
type Row = readonly [
  slug: string,
  name: string,
  coins: number,
  id: number | null,
  source: string,
  seen: number,
  earlier?: readonly EarlierRow[],
  otherNames?: readonly string[],
]

type EarlierRow = readonly [coins: number, seen: string, otherNumber: boolean]

/** Reads a row of our own files. To TypeScript, rows of JSON are lists of anything, so test/data/gifts.test.ts checks them. */
export function giftOf(row: readonly unknown[], plural?: string): CatalogueGift {
  const [slug, name, coins, id, source, seen, earlier = [], otherNames] = row as Row
  return {
    kind: 'catalogue',
    slug,
    name,
    plural,
    coins,
    id,
    source,
    seen,
    ...(otherNames && { otherNames }),
    earlier: earlier.map(([then, date, otherNumber]) => ({ coins: then, seen: date, otherNumber })),
  }
}
