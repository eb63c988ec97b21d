import { act } from '@testing-library/react'
import * as fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import {
  type Amount,
  convert,
  exact,
  fromUnits,
  isAtMost,
  isZero,
  minus,
  parseDecimal,
  plus,
  toDecimal,
  toNumber,
  total,
} from '../../src/domain/amount'
import { countOf } from '../../src/domain/sent'
import { dialogTexts } from '../../src/language/groups/dialogs'
import { addTexts } from '../../src/language/load'
import { type Calculation, calculate } from '../../src/state/calculation'
import { useChoices } from '../../src/state/choices'
import { readLink, writeLink } from '../../src/state/link'
import { useCalculation } from '../../src/state/react/useCalculation'
import { Answer } from '../../src/ui/answer/Answer'
import { loadInstead } from '../../src/ui/answer/UnderTheAnswer'
import { CardInPost } from '../../src/ui/card/CardInPost'
import * as extras from '../../src/ui/card/extras'
import { Fields } from '../../src/ui/fields/Fields'
import { WhereItGoes } from '../../src/ui/flow/WhereItGoes'
import { FirstPayout } from '../../src/ui/rates/FirstPayout'
import { ModelChooser } from '../../src/ui/rates/ModelChooser'
import { Receipt } from '../../src/ui/receipt/Receipt'
import { AnswerPicture } from '../../src/ui/share/AnswerPicture'
import { csvOf } from '../../src/ui/share/csv'
import { receiptRows } from '../../src/ui/share/receipt-rows'
import { citationText } from '../../src/wording/citation'
import { contradictionText } from '../../src/wording/contradiction'
import { useWords } from '../../src/wording/react/useWords'
import { type ReceiptRecord, receiptRecord } from '../../src/wording/receipt-record'
import { sentenceText } from '../../src/wording/share-sentence'
import { anyScenario, everydayLink } from '../state/arbitraries'
import { openLink } from './open-link'
import { readCsv } from './share/read-csv'

addTexts(dialogTexts)

// Whatever is said of a calculation, wherever it is said, has to agree. It is read from the page
// itself: of everyday calculations, and of whatever a link can say.

/** What is sent around or saved, and so is on no page. */
type Sent = {
  readonly sentence: string
  readonly citation: string
  readonly record: ReceiptRecord
  readonly csv: readonly (readonly string[])[]
  readonly contradiction: string | null
}

function WhatIsSent() {
  const words = useWords()
  const calculation = useCalculation()
  const link = 'https://rose.example/'
  const record = receiptRecord(calculation, words, { link, pinnedLink: link }, '2026-11-28')
  const sent: Sent = {
    sentence: sentenceText(calculation, words, record),
    citation: citationText(calculation, words, record),
    record,
    csv: readCsv(
      csvOf(receiptRows(record, (id) => words.texts.formatMessage({ id: `csv.${id}` }))),
    ),
    contradiction: contradictionText(calculation, words),
  }
  return <output>{JSON.stringify(sent)}</output>
}

const parts = {
  headline: <Answer />,
  fields: <Fields />,
  receipt: <Receipt />,
  picture: <WhereItGoes />,
  image: <AnswerPicture address="https://rose.example/" />,
  models: <ModelChooser />,
  minimum: <FirstPayout />,
  card: <CardInPost extras={extras} />,
}

type Place = keyof typeof parts

function renderAll() {
  openLink(
    <>
      {Object.entries(parts).map(([name, element]) => (
        <div key={name} data-testid={name}>
          {element}
        </div>
      ))}
      <WhatIsSent />
    </>,
  )
}

/** With plain spaces, as one reads it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const textOf = (element: Element | null | undefined) => plain(element?.textContent ?? '')

/** What there is on the page: rendered once, and read for each calculation. */
function readPage() {
  const inside = (name: Place, selector: string) => [
    ...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"] ${selector}`),
  ]
  const one = (name: Place, selector: string) => {
    const [found] = inside(name, selector)
    if (!found) throw new Error(`no ${selector} in ${name}`)
    return found
  }
  const fieldsOf = (name: Place) =>
    new Map(
      (inside(name, 'input') as HTMLInputElement[]).map((input) => {
        const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
        const hint = ids.map((id) => textOf(document.getElementById(id))).join(' ')
        return [textOf(input.labels?.[0]), { value: input.value, hint }]
      }),
    )
  const progress = inside('minimum', 'progress')[0] as HTMLProgressElement | undefined
  return {
    headlines: [textOf(one('headline', 'h1')), textOf(one('card', 'h1'))],
    places: [fieldsOf('fields'), fieldsOf('card')],
    rows: inside('receipt', 'tr:has(data)').map((row) => {
      const data = row.querySelector('data')
      return {
        name: textOf(row.querySelector('th')),
        shown: textOf(data),
        range: textOf(row.querySelector('small')),
        isNothing: data?.value === '0',
      }
    }),
    legends: [inside('picture', 'li').map(textOf), inside('card', 'ul[class] > li').map(textOf)],
    summary: plain(inside('picture', '[role=img]')[0]?.getAttribute('aria-label') ?? ''),
    image: textOf(one('image', 'svg')),
    chosenModelPays: textOf(one('models', 'label:has(:checked)').lastElementChild),
    cardText: textOf(document.querySelector('[data-testid="card"]')),
    progress: progress && { value: progress.value, text: textOf(progress.nextElementSibling) },
    text: textOf(document.body),
    inputs: [...document.querySelectorAll('input')].map(({ value }) => value),
    sent: JSON.parse(textOf(document.querySelector('body > div > output'))) as Sent,
  }
}

type Said = ReturnType<typeof readPage> & { readonly calculation: Calculation }

/** Calculations of which something else was said in another place. */
const links = [
  'gift=lion&n=1',
  'gift=lion&get=100',
  'gift=lion&coins=120000',
  'gift=lion&diamonds=2000',
  'n=20&region=gb&model=net50',
  'n=2&buy=web&model=net50',
  'n=1000&buy=web&model=net50',
  'n=10&usd=0.011',
  'n=5&region=vn&usd=0.01',
  'pay=50',
  'pay=106&price=1.5',
  'pay=49.998',
  'get=0.333',
  'diamonds=2000',
  'fixed=1',
  'agency=100',
  'get=5&model=net50&share=0&store=100',
  'n=0',
]

/** The same ones at each run, so that no change fails by another’s fault. */
const scenarios = fc.sample(
  fc.oneof(
    { weight: 2, arbitrary: everydayLink.map((link) => readLink(link).scenario) },
    anyScenario,
  ),
  { numRuns: 50, seed: 20261128 },
)
const said: Said[] = []

beforeAll(async () => {
  await loadInstead()
  renderAll()
  vi.useFakeTimers()
  for (const scenario of [...links.map((link) => readLink(link).scenario), ...scenarios]) {
    act(() => useChoices.getState().open({ ...readLink(''), scenario }))
    // Some fields follow once the answer is painted.
    act(() => {
      vi.runAllTimers()
    })
    said.push({ ...readPage(), calculation: calculate(scenario) })
  }
  vi.useRealTimers()
}, 120_000)

/** Checks a law for each calculation; its link is in the failure. */
function always(law: (said: Said) => void) {
  for (const one of said) {
    try {
      law(one)
    } catch (cause) {
      throw new Error(`at ?${writeLink(one.calculation.scenario)}`, { cause })
    }
  }
}

/** The amount that a text of the page gives: `$1,234.50`, `1.05¢` and `-₫12` alike. */
function amountIn(text: string): Amount {
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? []
  const amount = parseDecimal<Amount>(digits.replaceAll(',', ''))
  if (amount === null) throw new Error(`no amount in ${JSON.stringify(text)}`)
  const whole = /\d[¢p]/.test(text)
    ? convert(amount, { from: exact('100'), to: exact('1') })
    : amount
  return text.includes('-') ? minus(exact<Amount>('0'), whole) : whole
}

const written = (amount: Amount) => toDecimal(amount, 120)
const decimalIn = (text: string) => written(amountIn(text))

/** Where nothing is paid, there is no receipt. */
const shownOf = (name: string, { rows }: Said) =>
  rows.length === 0 ? '0' : (rows.find((row) => row.name === name)?.shown ?? `no ${name}`)

const isPaid = ({ outcome, unreachable }: Calculation) =>
  outcome.kind === 'path' && !unreachable && !isZero(outcome.coins)

const labels = {
  gifts: 'Viewer sends',
  viewerPays: 'Viewer pays',
  coins: 'Coins',
  diamonds: 'Diamonds',
  creator: 'Creator gets',
} as const

/** The first amount after the words, such as `$15,000` in `gets about $15,000.` */
function figureAfter(words: string, text: string): string {
  const [, figure] = text.split(words)[1]?.match(/^([^\d]*\d[\d,]*(?:\.\d+)?[¢p]?)/) ?? []
  if (figure === undefined) throw new Error(`no figure after “${words}” in ${JSON.stringify(text)}`)
  return figure
}

/** An amount to three significant digits, rounded by its fourth. */
function toThreeDigits(amount: Amount): string {
  const [whole = '', places = ''] = written(amount).split('.')
  const digits = whole + places
  const end = digits.search(/[1-9]/) + 3
  const kept = BigInt(digits.slice(0, end).padEnd(end, '0'))
  const rounded = Number(digits[end] ?? 0) >= 5 ? kept + 1n : kept
  return written(fromUnits<Amount>(rounded, end - whole.length))
}

/** What a sentence says after “about”: the receipt's figure to three digits. */
const isAbout = (text: string, words: string, figure: string) =>
  expect(decimalIn(figureAfter(words, text)), text).toBe(toThreeDigits(amountIn(figure)))

it('headline, fields, receipt and card show one figure for one amount', () =>
  always((page) => {
    const { calculation, headlines, places, image } = page
    const { field: known } = calculation.scenario.known
    const pays = shownOf('Viewer pays', page)
    const creator = shownOf('Creator', page)
    for (const fields of places) {
      if (known !== 'viewerPays') {
        expect(decimalIn(fields.get('Viewer pays')?.value ?? '')).toBe(decimalIn(pays))
      }
      if (known !== 'creator') {
        expect(decimalIn(fields.get('Creator gets')?.value ?? '')).toBe(decimalIn(creator))
      }
    }
    if (!isPaid(calculation)) return
    for (const text of [...headlines, image]) {
      if (known === 'creator') {
        isAbout(text, 'about', pays)
        continue
      }
      expect(text).toContain(pays)
      if (isZero(calculation.outcome.creator)) expect(text).toContain('nothing')
      else isAbout(text, 'about', creator)
    }
  }))

/** What a sentence says of each line's amount. */
const receivers: Readonly<Record<string, string>> = {
  'Sales tax': 'is sales tax',
  VAT: 'is VAT',
  'Consumption tax': 'is consumption tax',
  Tax: 'is tax',
  'App store': 'goes to the app store',
  'Payment processor': 'goes to the payment processor',
  'Unspent coins': 'is left in unspent coins',
  TikTok: 'goes to TikTok',
  Agency: 'goes to the agency',
  'Payout fee': 'is the payout fee',
  'Set aside': 'is set aside for tax',
}

it('picture, legend, sentence and list of models show the figures of the receipt', () =>
  always((page) => {
    const { calculation, rows, summary, legends, chosenModelPays } = page
    const gross = rows.slice(-5, -1).map(({ shown }) => amountIn(shown))
    expect(decimalIn(chosenModelPays)).toBe(written(total(gross)))

    if (!isPaid(calculation)) return
    const sentence = plain(page.sent.sentence)
    const pays = shownOf('Viewer pays', page)
    const creator = shownOf('Creator', page)
    const paid = `pays ${pays} and the creator gets `
    if (isZero(calculation.outcome.creator)) expect(sentence).toContain(`${paid}nothing`)
    else isAbout(sentence, `${paid}about `, creator)
    const lines = rows.slice(0, -1).filter(({ isNothing }) => !isNothing)
    for (const { name, shown } of lines) {
      if (name !== 'Creator') expect(sentence).toContain(`${shown} ${receivers[name]}`)
      expect(summary).toContain(`${name} ${shown} (`)
    }
    for (const legend of legends) {
      expect(legend).toEqual(
        lines.map(({ name, shown }) => expect.stringContaining(`${name} ${shown}`)),
      )
    }
  }))

it('citation, CSV and JSON show the figures of the page', () =>
  always(({ rows, headlines: [headline], sent: { record, csv, citation } }) => {
    const lines = rows.map(({ name, shown }) => [name, shown])
    const prompt = 'Enter a number to see who gets what.'
    const answer = headline === prompt ? 'No amount was entered.' : headline
    expect(plain(citation)).toContain(answer)
    expect(plain(record.answer)).toBe(answer)
    if (rows.length === 0) return expect(record.viewerPays.amount).toBe('0')
    expect([
      ...record.receipt.map(({ label, shown }) => [label, plain(shown)]),
      ['Viewer pays', plain(record.viewerPays.shown)],
    ]).toEqual(lines)

    const [headings = []] = csv
    const receipt = csv.filter(([section]) => section === 'Receipt')
    expect(
      receipt.map((row) => [
        row[1],
        plain(row[headings.indexOf('Shown as')] ?? '').replace(/^'/, ''),
      ]),
    ).toEqual(lines)
  }))

it('a shown amount lies within the range shown under it', () =>
  always(({ calculation, rows, places: [fields] }) => {
    const ofFields = Object.entries(labels).flatMap(([name, label]) => {
      const { value: shown = '', hint: range = '' } = fields?.get(label) ?? {}
      return name === calculation.scenario.known.field ? [] : [{ shown, range }]
    })
    for (const { shown, range } of [...rows, ...ofFields]) {
      const [low, high] = range.split(' – ')
      if (low === undefined || high === undefined) continue
      expect(isAtMost(amountIn(low), amountIn(shown)), `${shown} in ${range}`).toBe(true)
      expect(isAtMost(amountIn(shown), amountIn(high)), `${shown} in ${range}`).toBe(true)
    }
  }))

it('a range in words is the same everywhere, and has the figure of the answer within it', () =>
  always(({ headlines: [headline = ''], image, sent: { sentence, citation, record, csv } }) => {
    const range = record.range && plain(record.range)
    const inFile = csv.find(([section, item]) => section === 'Calculation' && item === 'Range')
    expect(inFile?.find((cell) => cell.includes('between'))).toBe(record.range ?? undefined)
    for (const text of [sentence, citation, image].map(plain)) {
      if (range === null) expect(text).not.toContain('sources disagree')
      // The lines of a picture are texts of their own.
      else expect(text.replaceAll(' ', '')).toContain(range.replaceAll(' ', ''))
    }
    if (range === null) return
    const [low, high] = [' between ', ' and '].map((word) => amountIn(figureAfter(word, range)))
    const about = amountIn(figureAfter(' about ', headline))
    expect(low && isAtMost(low, about), `${headline} ${range}`).toBe(true)
    expect(high && isAtMost(about, high), `${headline} ${range}`).toBe(true)
  }))

it('what is shown as paid and as left over makes what was typed', () =>
  always((page) => {
    const { field, amount } = page.calculation.scenario.known
    const { outcome, unreachable, scenario, sent: sentGifts } = page.calculation
    const isOfBasket = scenario.gift.kind === 'basket'
    const { sentence, record } = page.sent
    for (const note of isPaid(page.calculation) ? record.notes : []) {
      expect(sentence).toContain(note)
      expect(page.text).toContain(plain(note))
    }
    for (const place of page.places) {
      const { value = '', hint = '' } = place.get(labels[field]) ?? {}
      expect(decimalIn(value)).toBe(written(isOfBasket ? countOf(sentGifts) : amount))
      if (unreachable || isZero(outcome.gifts)) continue

      const [, left = '0'] = /(\S+)(?: coins?)? left over/.exec(hint) ?? []
      const [, more] = /which is (.+?) over/.exec(page.text) ?? []
      if (field === 'viewerPays') {
        const paid = amountIn(shownOf('Viewer pays', page))
        expect(written(plus(paid, amountIn(left)))).toBe(written(amount))
      }
      if (field === 'creator') {
        const gets = amountIn(shownOf('Creator', page))
        expect(written(minus(gets, amountIn(more ?? '0')))).toBe(written(amount))
      }
      if (field === 'coins') {
        expect(written(plus<Amount>(outcome.coins, outcome.extraCoins))).toBe(written(amount))
        expect(isZero(amountIn(left))).toBe(isZero(outcome.extraCoins))
      }
    }
  }))

it('the three figures of a contradiction subtract', () =>
  always(({ calculation, sent: { contradiction }, cardText }) => {
    expect(contradiction !== null).toBe(calculation.outcome.kind === 'contradiction')
    if (contradiction === null) return
    const [, ...figures] =
      /would be (.*), but .* only (.*) is left .* add (.*) of its own/.exec(contradiction) ?? []
    const [gross, net, missing] = figures.map(amountIn)
    expect(gross && net && written(minus(gross, net))).toBe(missing && written(missing))
    expect(cardText).toContain(plain(contradiction))
  }))

it('the progress to the first payout is the creator’s gross against the minimum', () =>
  always(({ calculation: { outcome, inForce, rates }, progress }) => {
    if (!progress) return
    const minimum = convert(inForce.minimum.typical, rates.fx)
    const part = toNumber(outcome.creatorGross) / toNumber(minimum)
    expect(progress.value).toBeCloseTo(Math.min(1, part), 9)
    expect(progress.text.endsWith(': enough to cash out')).toBe(
      isAtMost(minimum, outcome.creatorGross),
    )
  }))

it('no text has a gap, or a number that is none', () =>
  always(({ text, inputs, rows, sent: { sentence, citation, record, csv } }) => {
    const sentences = [sentence, citation, record.answer, ...record.notes]
    for (const one of [...sentences, text, JSON.stringify(record), ...csv.flat()]) {
      // There is a gift of that name.
      expect(one.replaceAll('Infinity Surge', '')).not.toMatch(/NaN|Infinity|undefined|\[object/)
    }
    for (const one of sentences) expect(one).not.toMatch(/ {2}| [.,;)]|\( |\(\)/)
    for (const { shown } of rows) expect(shown).toMatch(/\d/)
    for (const value of inputs) expect(value).not.toBe('')
  }))
