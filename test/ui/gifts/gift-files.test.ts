import { expect, it, vi } from 'vitest'
import { gifts } from '../../../src/data/catalogue'
import { giftSources } from '../../../src/data/gifts'
import { textsIn } from '../../../src/language/write-text'
import { useChoices } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { saveGifts } from '../../../src/ui/gifts/gift-files'
import { wordsIn } from '../../../src/wording/words'
import { readCsv } from '../share/read-csv'

/** The text of the file that is saved. */
async function saved(kind: 'csv' | 'json', query = ''): Promise<string> {
  useChoices.getState().open(readLink(query))
  const { scenario, chosen } = useChoices.getState()
  const blobs: Blob[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:'
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const words = wordsIn('en-US', textsIn('en'))
  await saveGifts(kind, { scenario, chosen, words, browserLocale: 'en-US' })
  create.mockRestore()
  click.mockRestore()
  useChoices.getState().open(readLink(''))
  return (blobs[0] as Blob).text()
}

it('a CSV has a row for each gift, with exact amounts and the source', async () => {
  const [headings = [], ...rows] = readCsv((await saved('csv')).replace(/^\ufeff/, ''))
  expect(rows).toHaveLength(gifts.length)
  const lion = Object.fromEntries(
    headings.map((name, column) => [name, rows.find(([gift]) => gift === 'Lion')?.[column]]),
  )
  expect(lion).toMatchObject({
    Gift: 'Lion',
    Coins: '29999',
    'Price in the app': expect.stringMatching(/^453\.959/),
    'Price on the web': expect.stringMatching(/^312\.846/),
    'Creator gets': '149.995',
    Currency: 'USD',
    'Last seen': '2026-07-20',
    Source: 'alongkon2103/Tikkies',
    Address: expect.stringMatching(/^https:\/\/github\.com\//),
  })
})

it('JSON has all gifts and their sources, and null for prices that nobody knows', async () => {
  const list = JSON.parse(await saved('json', 'region=de&model=net50'))
  expect(list).toMatchObject({ version: 1, region: 'de', currency: 'EUR', model: 'net50' })
  expect(list.gifts).toHaveLength(gifts.length)
  expect(list.gifts[0]).toMatchObject({ slug: 'rose', number: 5655, coins: 1, inApp: null })
  expect(Object.keys(list.sources).toSorted()).toEqual(Object.keys(giftSources).toSorted())
})
