import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { creatorsTexts } from '../../src/language/groups/creators'
import { evidenceTexts } from '../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../src/language/groups/evidence-late'
import { giftsTexts } from '../../src/language/groups/gifts'
import { addTexts } from '../../src/language/load'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { CreatorsPage } from '../../src/ui/creators/CreatorsPage'
import { Scaled } from '../../src/ui/creators/Scaled'
import { Why } from '../../src/ui/creators/Why'
import { Elsewhere } from '../../src/ui/evidence/Elsewhere'
import { EvidencePage } from '../../src/ui/evidence/EvidencePage'
import { EvidencePicture } from '../../src/ui/evidence/EvidencePicture'
import { Shares } from '../../src/ui/evidence/Shares'
import { GiftsPage } from '../../src/ui/gifts/GiftsPage'
import { badValues, linkKeys } from '../bad-links'
import { openLink } from './open-link'
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

describe('at the limits of what a link takes', () => {
  const least = '0.000000000000000001'
  const rates = [
    'tax=0&store=0&fixed=0&min=0',
    'tax=100&taxmode=included',
    'store=100',
    'model=net50&share=0',
    'model=net50&share=100',
    'agency=100&fee=100&aside=100',
    'usd=0',
    'dpc=0',
    'dpc=1000000&usd=1000000&fixed=1000000000&min=1000000000',
    `cur=EUR&get=${least}&price=${least}&fx=${least}&usd=${least}`,
    'cur=EUR&gift=coins-1000000&n=1000000000000&price=1000000000&fx=1000000000',
  ]
  const plans = [
    'plan=permin:0,mins:0,lives:0&paid=diamonds:0,usd:0',
    'plan=permin:1000000000000,mins:1440,lives:1008&paid=diamonds:1000000000000000,usd:1000000000000000',
  ]

  /** Opens one link after another: the page stays there, and none of its figures is broken. */
  async function expectAllToWork(
    links: readonly string[],
    step = (query: string) => act(async () => useChoices.getState().open(readLink(query))),
  ) {
    for (const query of links) {
      expect(readLink(query).ignored, query).toEqual([])
      await step(query)
      expect(document.querySelector('h1')?.textContent, query).toMatch(/\w{3}/)
      expect(document.body.innerHTML, query).not.toMatch(/NaN|Infinity|\[object/)
    }
  }

  it('the calculator works', async () => {
    await openPage()
    await expectAllToWork(rates, stepTo)
  })

  it('the evidence works, and its picture', async () => {
    addTexts(evidenceTexts)
    addTexts(lateEvidenceTexts)
    openLink(
      <>
        <EvidencePage />
        <EvidencePicture address="https://rose-value.example/evidence/" />
        <Shares />
        <Elsewhere />
      </>,
    )
    await expectAllToWork(rates)
  })

  it('the plan works, and what it asks of a payout', async () => {
    addTexts(creatorsTexts)
    openLink(
      <>
        <CreatorsPage />
        <Scaled />
        <Why />
      </>,
    )
    await expectAllToWork([...rates, ...plans])
  })

  it('the list of gifts works', async () => {
    addTexts(giftsTexts)
    openLink(<GiftsPage />)
    await expectAllToWork(rates)
  })
})
