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
]

type EarlierRow = readonly [coins: number, seen: string, otherNumber: boolean]

/** Each row of our files is one, which test/data/gifts.test.ts checks: TypeScript reads those of JSON as lists of anything. */
export function giftOf(row: readonly unknown[], plural?: string): CatalogueGift {
  const [slug, name, coins, id, source, seen, earlier = []] = row as Row
  return {
    kind: 'catalogue',
    slug,
    name,
    plural,
    coins,
    id,
    source,
    seen,
    earlier: earlier.map(([then, date, otherNumber]) => ({ coins: then, seen: date, otherNumber })),
  }
}
