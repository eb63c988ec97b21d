import { measurements } from '../data/measurements'
import {
  type Amount,
  complement,
  isZero,
  type Part,
  partOf,
  partOfWhole,
  percent,
  total,
  wholeOf,
} from '../domain/amount'
import { apportion, digitsToShow } from '../domain/apportion'
import type { InForce } from '../domain/in-force'
import type { PartName } from '../domain/money-path'
import { regionName } from '../language/names'
import { percentText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Chosen } from '../state/change'
import { type OneRose, oneRose } from '../state/one-rose'
import { contradictionText } from './contradiction'
import { bbcMeasured, paymentCosts, tikTokSays } from './counted-notes'
import { receiptOf, shownReceipt } from './shown-receipt'
import type { Words } from './words'

/** A share of what a viewer pays: a line of the receipt, or store and TikTok where nobody knows them apart. */
export type CountedPart = {
  readonly name: PartName | 'both'
  readonly label: string
  /** Of each unit, rounded so that all of them add up. */
  readonly text: string
  readonly share: Part
  /** Whether the percentage counts it. */
  readonly isTaken: boolean
  /** Whether it is left out of what the percentage is of. */
  readonly isOut: boolean
}

/** One way to count what does not reach the creator. */
export type CountedShare = {
  readonly id: 'web' | 'net' | 'test' | 'app'
  /** The percentage; where there is none, why, in a word. */
  readonly taken: string
  /** Exact; null where there is none. */
  readonly share: Part | null
  /** What the percentage is of; it goes on from the percentage. */
  readonly says: string
  readonly note: string | null
  readonly sources: readonly string[]
  /** None where there is no percentage. */
  readonly parts: readonly CountedPart[]
}

const hundredth = percent('1')

/** The ways to count that people mean by 50, 60 or 70%, for one Rose at the rates that were chosen. */
export function countedShares(chosen: Chosen, words: Words): readonly CountedShare[] {
  const { app, web } = oneRose(chosen)
  return [ofAll('web', web, words), ofNet(app, words), ofTest(app, words), ofAll('app', app, words)]
}

/** Of all that a viewer pays on one side. */
function ofAll(buy: 'app' | 'web', { calculation, problem }: OneRose, words: Words): CountedShare {
  const { formatMessage } = words.texts
  const taken = takenBefore(calculation, words)
  const row = {
    id: buy,
    says: formatMessage({ id: `shares.${buy}` }, { count: taken.length, taken: words.list(taken) }),
  }
  if (problem) return { ...row, ...withoutShare(calculation, problem, words) }
  const { lines, shareDigits } = receiptOf(calculation)
  const others = lines.filter(({ name }) => name !== 'creator')
  const { outcome } = calculation
  return {
    ...row,
    ...(buy === 'app' ? bbcMeasured(words) : paymentCosts(calculation, words)),
    // The sum of what the bar shows: rounded alone, it could differ.
    taken: hundredthsText(total(others.map(({ share }) => share as Amount)), shareDigits, words),
    share: complement(partOfWhole(outcome.creator, outcome.viewerPays)),
    parts: partsOf(calculation, words),
  }
}

/** Of what is left after tax and app store. */
function ofNet({ calculation, problem }: OneRose, words: Words): CountedShare {
  const { formatMessage } = words.texts
  const { outcome } = calculation
  const taken = takenBefore(calculation, words, 'shares.net.storeFee')
  const row = {
    id: 'net',
    says:
      taken.length === 0
        ? formatMessage({ id: 'shares.net.all' })
        : formatMessage({ id: 'shares.net' }, { taken: words.list(taken) }),
  } as const
  if (problem) return { ...row, ...withoutShare(calculation, problem, words) }
  if (isZero(outcome.net)) {
    return { ...row, ...withoutShare(calculation, 'noNet', words) }
  }
  const share = partOfWhole(outcome.platform, outcome.net)
  const halves = [share, complement(share)].map((part) => wholeOf<Amount>(part, hundredth))
  const digits = digitsToShow(halves, 0)
  const [kept] = apportion(halves, digits).lines
  return {
    ...row,
    ...tikTokSays(calculation, words),
    taken: hundredthsText(kept as Amount, digits, words),
    share,
    parts: partsOf(calculation, words, ['salesTax', 'storeFee']),
  }
}

const test = measurements.find(({ id }) => id === 'abc-2024')

/** Of a payment that somebody followed: where its coins were bought is not known. */
function ofTest({ calculation }: OneRose, words: Words): CountedShare {
  const { formatMessage } = words.texts
  if (test?.reached.of !== 'viewerPays') throw new Error('the test has no share')
  const creator = test.reached.share
  const others = complement(creator)
  const { currency } = calculation.inForce
  const digits = digitsToShow([wholeOf<Amount>(creator, hundredth)], 0)
  const text = (part: Part) => words.share(wholeOf<Amount>(part, hundredth), currency, digits)
  return {
    id: 'test',
    taken: hundredthsText(wholeOf<Amount>(others, hundredth), digits, words),
    share: others,
    says: formatMessage({ id: 'shares.test' }),
    note: formatMessage({ id: 'shares.test.note' }),
    sources: test.sources,
    parts: [
      {
        name: 'both',
        label: formatMessage({ id: 'shares.both' }),
        text: text(others),
        share: others,
        isTaken: true,
        isOut: false,
      },
      {
        name: 'creator',
        label: formatMessage({ id: 'receipt.creator' }),
        text: text(creator),
        share: creator,
        isTaken: false,
        isOut: false,
      },
    ],
  }
}

/** A number of hundredths as it is shown, with so many places. */
const hundredthsText = (hundredths: Amount, digits: number, { locale }: Words) =>
  percentText(partOf(hundredths, hundredth), locale, digits, digits)

/** Tax and store in words, where they take anything. */
function takenBefore(
  { outcome, inForce: { region, buy } }: Calculation,
  { texts: { formatMessage } }: Words,
  store:
    | 'shares.net.storeFee'
    | `shares.taken.storeFee.${InForce['buy']}` = `shares.taken.storeFee.${buy}`,
): readonly string[] {
  return [
    ...(isZero(outcome.salesTax)
      ? []
      : [formatMessage({ id: `receipt.zero.tax.${region.taxName}` })]),
    ...(isZero(outcome.storeFee) ? [] : [formatMessage({ id: store })]),
  ]
}

/** The lines of the receipt that are above zero. */
function partsOf(
  calculation: Calculation,
  words: Words,
  out: readonly PartName[] = [],
): readonly CountedPart[] {
  const { viewerPays } = calculation.outcome
  return shownReceipt(calculation, words).lines.flatMap(({ name, label, amount, share }) =>
    isZero(amount)
      ? []
      : {
          name,
          label,
          text: share ?? '',
          share: partOfWhole(amount, viewerPays),
          isTaken: name !== 'creator' && !out.includes(name),
          isOut: out.includes(name),
        },
  )
}

function withoutShare(
  calculation: Calculation,
  problem: NonNullable<OneRose['problem']> | 'noNet',
  words: Words,
) {
  const { formatMessage } = words.texts
  const { region, buy } = calculation.inForce
  const why = {
    noPrice: () =>
      formatMessage(
        { id: 'shares.problem.noPrice.text' },
        {
          region: regionName(region.id, words.texts.language),
          where: formatMessage({ id: `rates.where.${buy}` }),
        },
      ),
    contradiction: () => contradictionText(calculation, words),
    noNet: () => formatMessage({ id: 'shares.problem.noNet.text' }),
  }
  return {
    taken: formatMessage({ id: `shares.problem.${problem}` }),
    share: null,
    note: why[problem](),
    sources: [],
    parts: [],
  }
}
