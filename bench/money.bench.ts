import { bench, describe } from 'vitest'
import { type Coins, exact, type Gifts, parseDecimal } from '../src/domain/amount'
import type { Known } from '../src/domain/known'
import { followMoney } from '../src/domain/money-path'
import { cheapestPacks } from '../src/domain/packs'
import { spansOf } from '../src/domain/range'
import { receiptLines } from '../src/domain/receipt-lines'
import { type Outcome, solve } from '../src/domain/solve'
import { readTyped } from '../src/language/read-number'
import { calculate, firstPayout, grossByModel } from '../src/state/calculation'
import { useChoices } from '../src/state/choices'
import { readLink, writeLink } from '../src/state/link'
import { shownAmounts } from '../src/wording/shown-amounts'

const { scenario } = readLink('')
const { price, rates, inForce } = calculate(scenario)
const hundredCoins = exact<Coins>('100')

/** Each way of asking; the creator of 200 Roses a diamond takes the longest numbers. */
const known = {
  '100 Roses': scenario.known,
  'US$106 spent': { field: 'viewerPays', amount: exact('106') },
  'US$1,000,000,000 for the creator': { field: 'creator', amount: exact('1000000000') },
} as const satisfies Record<string, Known>

describe('the conversion', () => {
  bench('follow: the money of 100 coins', () => {
    followMoney(hundredCoins, rates)
  })
  for (const [name, asked] of Object.entries(known)) {
    bench(`solve: ${name}`, () => {
      solve(asked, price, rates)
    })
  }
  const outcome = solve(scenario.known, price, rates) as Outcome
  bench('range: at every corner of the rates', () => {
    spansOf(outcome, scenario.known, price, inForce.rates)
  })
})

describe('whole packs', () => {
  const { scenario: inPacks } = readLink('packs=1')
  const { rates: ofPacks, inForce: withPacks } = calculate(inPacks)
  const shop = withPacks.priceList.packs
  const many = exact<Coins>('1000000000000')
  // A list is worked out once, so each of these copies is a list of its own.
  bench('the cheapest for 10^12 coins, with nothing worked out', () => {
    cheapestPacks(many, [...shop])
  })
  bench('the cheapest for 10^12 coins', () => {
    cheapestPacks(many, shop)
  })
  for (const [name, asked] of Object.entries(known)) {
    bench(`solve: ${name}`, () => {
      solve(asked, price, ofPacks)
    })
  }
})

describe('a link of every key', () => {
  const query =
    'gift=lion&pay=500.5&rates=2022-10&region=gb&cur=EUR&price=1.2&fx=0.9&tax=19&taxmode=added&store=15&model=keeps70&dpc=2&share=31&agency=5&fee=2&fixed=0.3&aside=25&min=50'
  const link = readLink(query)
  bench('is read', () => {
    readLink(query)
  })
  bench('is written', () => {
    writeLink(link.scenario)
  })
})

/** A typed text read, put into the store, and all that the page derives from it. */
function update(text: string) {
  const typed = readTyped(text, 'en-US', [])
  const amount = typed.kind === 'number' ? parseDecimal<Gifts>(typed.decimal) : null
  if (!amount) throw new Error(`${text} is no amount`)
  useChoices.getState().setKnown({ field: 'gifts', amount })
  const calculation = calculate(useChoices.getState().scenario)
  // Worked out only where somebody asks.
  void calculation.spans
  receiptLines(calculation.outcome, shownAmounts(calculation))
  grossByModel(calculation)
  firstPayout(calculation)
}

describe('a whole update, from a typed digit to everything that follows', () => {
  const opening = (query: string) => ({
    setup: () => useChoices.getState().open(readLink(query)),
  })
  bench('Roses', () => update('1001'), opening(''))
  bench(
    'Lions, with every deduction',
    () => update('1001'),
    opening('gift=lion&agency=5&fee=2&fixed=0.3&aside=25'),
  )
})
