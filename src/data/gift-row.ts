import type { CatalogueGift } from '../domain/gift'

/** A gift in the catalogue's file. */
type Row = [
  slug: string,
  name: string,
  coins: number,
  id: number | null,
  source: string,
  seen: number,
  earlier?: readonly EarlierRow[],
]

type EarlierRow = [coins: number, seen: string, otherNumber: boolean]

/** @throws Error if it is not the row of a gift: a file of ours is wrong. */
export function giftOf(row: readonly unknown[], plural?: string): CatalogueGift {
  if (!isRow(row)) throw new Error(`not a gift: ${JSON.stringify(row)}`)
  const [slug, name, coins, id, source, seen, earlier = []] = row
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

/** TypeScript reads the rows of a JSON file as lists of anything. */
function isRow(row: readonly unknown[]): row is Row {
  const [slug, name, coins, id, source, seen, earlier] = row
  return (
    (earlier === undefined || Array.isArray(earlier)) &&
    [slug, name, source].every((value) => typeof value === 'string') &&
    [coins, seen].every((value) => typeof value === 'number') &&
    (id === null || typeof id === 'number')
  )
}
