import type { CatalogueGift } from '../domain/gift'
import { folded, nameOfSeveral } from '../domain/gift-names'
import type { GiftBook } from '../domain/log/look-up'
import { gifts } from './catalogue'
import names from './gift-names.json'
import { giftBySlug } from './gifts'

/** What TikTok calls a gift elsewhere, and another number that it has there. */
type NamesRow = [slug: string, number: number | null, names: Readonly<Record<string, string>>]

/** All gifts by number and by every name that is known of them. */
export const giftBook: GiftBook = bookOf(names.gifts as unknown as readonly NamesRow[])

function bookOf(rows: readonly NamesRow[]): GiftBook {
  const byNumber = new Map<string, CatalogueGift>()
  const byName = new Map<string, CatalogueGift[]>()
  const byOtherName = new Map<string, CatalogueGift[]>()
  const byNameOfSeveral = new Map<string, CatalogueGift[]>()
  const add = (map: Map<string, CatalogueGift[]>, name: string, gift: CatalogueGift) => {
    const key = folded(name)
    const others = map.get(key) ?? []
    if (!others.includes(gift)) map.set(key, [...others, gift])
  }
  for (const [slug, number, others] of rows) {
    const gift = giftBySlug(slug)
    if (!gift) continue
    if (number !== null) byNumber.set(String(number), gift)
    for (const name of Object.values(others)) {
      add(byOtherName, name, gift)
      // Spanish, Portuguese and French have such plurals, too.
      add(byNameOfSeveral, nameOfSeveral({ name, plural: undefined }), gift)
    }
  }
  // The catalogue's own numbers last: they are newer.
  for (const gift of gifts) {
    if (gift.id !== null) byNumber.set(String(gift.id), gift)
    add(byName, gift.name, gift)
    add(byNameOfSeveral, nameOfSeveral(gift), gift)
  }
  const bySlug = new Map(gifts.map((gift) => [gift.slug, gift]))
  return { bySlug, byNumber, byName, byOtherName, byNameOfSeveral }
}
