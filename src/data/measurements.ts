import {
  type Coins,
  convert,
  type Dollars,
  exact,
  type Money,
  type Part,
  percent,
  rate,
  toDecimal,
} from '../domain/amount'
import { hundredCoins } from '../domain/in-force'
import type { Scenario } from '../domain/scenario'
import { bbc2022 } from './followed-payments'
import { rose } from './gifts'
import { gb } from './regions'

/** What reached a creator of some gifts: an amount, or a share of what the viewer paid for them. */
type Reached =
  | { readonly of: 'dollars'; readonly amount: Dollars }
  | { readonly of: 'viewerPays'; readonly share: Part }

/** A payout that somebody looked at. */
export type Measurement = {
  readonly id: 'bbc-2022' | 'lion' | 'abc-2024' | 'diamonds'
  /** What was sent, at the prices of that time: more than one where the report leaves that open. */
  readonly readings: readonly [Scenario, ...Scenario[]]
  readonly reached: Reached
  /** ISO date of the report; null where it has none. */
  readonly asOf: string | null
  /** Only the creator's diamonds were seen, so it says nothing of coins and shares. */
  readonly isOfDiamonds?: true
  readonly sources: readonly string[]
}

/**
 * Reported without the number of coins, which is our own estimate: the money buys 7,494 at the usual pack's price, and
 * 7,000 is the fewest that we assume. Nor does the report say whether British VAT was in the money.
 */
const bbc: Measurement = {
  id: 'bbc-2022',
  readings: [
    {
      gift: rose,
      known: { field: 'viewerPays', amount: exact(toDecimal(bbc2022.spent)) },
      rateSet: '2022-10',
    },
    {
      gift: rose,
      known: { field: 'coins', amount: exact('7000') },
      rateSet: '2022-10',
      price: convert(hundredCoins, rate<Coins, Money>('7000', toDecimal(bbc2022.spent))),
    },
    {
      gift: rose,
      known: { field: 'viewerPays', amount: exact(toDecimal(bbc2022.spent)) },
      rateSet: '2022-10',
      tax: gb.tax.value,
      taxMode: gb.taxMode,
    },
  ],
  reached: { of: 'dollars', amount: bbc2022.reached },
  asOf: '2022-10-12',
  sources: ['measured-bbc-2022'],
}

const oneLion: Scenario = {
  gift: { kind: 'custom', coins: 29_999 },
  known: { field: 'gifts', amount: exact('1') },
  rateSet: '2022-10',
}

/**
 * The report puts its price at about US$500, which is more than the US app asked. The US$155 are from a local exchange
 * shop; whether a fee was already taken off is not known.
 */
const lion: Measurement = {
  id: 'lion',
  readings: [
    oneLion,
    { ...oneLion, price: convert(hundredCoins, rate<Coins, Money>('29999', '500')) },
  ],
  reached: { of: 'dollars', amount: exact('155') },
  asOf: '2022-10-12',
  sources: ['measured-bbc-lion'],
}

const hundredRoses: Scenario = { gift: rose, known: { field: 'gifts', amount: exact('100') } }

/**
 * The report doesn't say where the coins were bought, and no Australian prices are known: the US prices of early
 * 2024 were those of 2023 in the app, and on the web those of 2022. No source gives a rate for Australia's tax, so none is
 * included.
 */
const abc: Measurement = {
  id: 'abc-2024',
  readings: [
    { ...hundredRoses, rateSet: '2026-11', buy: 'app' },
    { ...hundredRoses, rateSet: '2022-10', buy: 'web' },
  ],
  reached: { of: 'viewerPays', share: percent('40') },
  asOf: '2024-02-23',
  sources: ['measured-abc-2024', 'claim-60'],
}

const diamonds: Measurement = {
  id: 'diamonds',
  readings: [
    { gift: rose, known: { field: 'diamonds', amount: exact('420') }, rateSet: '2026-11' },
  ],
  reached: { of: 'dollars', amount: exact('2.10') },
  asOf: null,
  isOfDiamonds: true,
  sources: ['measured-toktutorials'],
}

export const measurements: readonly Measurement[] = [bbc, lion, abc, diamonds]
