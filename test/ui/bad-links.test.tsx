import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { badValues, linkKeys } from '../bad-links'
import { fieldsOnPage, openPage, receiptOnPage, stepTo } from './open-page'

/** The keys that the page names as ignored, in the order of the alphabet. */
const named = () =>
  [...document.querySelectorAll('[role="status"] li code')]
    .map(({ textContent }) => textContent)
    .toSorted()

/** The text of the page without the values of the link that it quotes. */
const ownText = () =>
  [...document.querySelectorAll('[role="status"] bdi')].reduce(
    (text, { textContent }) => (textContent === '' ? text : text.replace(textContent, '')),
    document.body.textContent,
  )

/** Checks that the page works, and names just these keys as ignored. */
function expectWorking(query: string, ignored: readonly string[]) {
  const from = `?${query.slice(0, 120)}`
  expect(document.querySelector('h1')?.textContent, from).toMatch(/\w{3}/)
  for (const [name, text] of Object.entries(fieldsOnPage())) {
    expect(text, `${name} of ${from}`).toMatch(/^\d[\d.,]*$/)
  }
  expect(receiptOnPage().at(-1)?.amount, `total of ${from}`).toMatch(/^\d+(?:\.\d+)?$/)
  expect(named(), from).toEqual(ignored.toSorted())
  expect(ownText(), from).not.toMatch(/NaN|Infinity|undefined|\[object/)
  expect(document.querySelectorAll('img, iframe, script, b'), from).toHaveLength(0)
}

/** Opens each link on the page that is there, with the keys that it is to name as ignored. */
async function expectEachToWork(links: readonly (readonly [string, readonly string[]])[]) {
  for (const [query, ignored] of links) {
    await stepTo(query)
    expectWorking(query, ignored)
  }
}

const keys = Object.keys(linkKeys)
const values = Object.values(badValues)

/** Every key with five of the bad values, each key with other five than the one before. */
const singles = keys.flatMap((key, index) =>
  values
    .filter((_, place) => (place + index * 5) % values.length < 5)
    .map((value) => [`${key}=${value}`, [key]] as const),
)

describe('the page works, and names what it ignores,', () => {
  beforeEach(() => openPage())

  it('with a bad value of one key', async () => {
    expect(singles.length).toBe(31 * 5)
    await expectEachToWork(singles)
  })

  it('with bad values of all keys', () =>
    expectEachToWork(
      values.map((value) => [keys.map((key) => `${key}=${value}`).join('&'), keys] as const),
    ))

  it('with a key that is there three times', () => {
    // One of these that stands alone is ignored as well, which is the next test; of vs there may be three.
    const lonely = new Set(['share', 'fx', 'embed', 'vs'])
    return expectEachToWork(
      Object.entries(linkKeys)
        .filter(([key]) => !lonely.has(key))
        .map(([key, value]) => [`${key}=${value}&${key}=${value}&${key}=x`, [key, key]] as const),
    )
  })

  it('with keys that do not apply to the calculation', () =>
    expectEachToWork([
      ['n=7&get=5', ['get']],
      ['share=50', ['share']],
      ['fx=2', ['fx']],
      ['model=net50&usd=0.004', ['usd']],
      ['rates=2022-10&region=vn', ['region']],
      ['utm_source=x&__proto__=1&constructor=2&toString=3', []],
    ]))

  it('with links that a chat program spoiled, which it reads as they were meant', async () => {
    for (const query of [
      'gift=lion&amp;n=5',
      'gift=lion&n=5)',
      'GIFT=LION%20&N=5.',
      'gift=lion&n=5?utm_source=x',
      'accent=#ff0000&gift=lion&n=5',
    ]) {
      await stepTo(query)
      expectWorking(query, [])
      expect(screen.getByRole('heading', { level: 1 }), query).toHaveTextContent('5 Lions')
    }
  })
})
