import { expect, it } from 'vitest'
import { famousGifts } from '../../src/data/famous-gifts'
import catalogue from '../../src/data/gifts.json'

it('famous gifts are called what the catalogue calls them', () => {
  const nameOf = new Map(catalogue.gifts.map(([slug, name]) => [slug, name]))
  expect(famousGifts.length).toBe(7)
  for (const { page, name } of famousGifts) expect(name).toBe(nameOf.get(page.path))
})
