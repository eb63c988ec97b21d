import { type Amount, isZero, partBetween, toDecimal } from '../domain/amount'
import type { PartName } from '../domain/money-path'
import type { Source, Trust } from '../domain/rate-set'
import type { Calculation } from '../state/calculation'
import { giftSourceOf } from './GiftSource'
import { useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { type RateInUse, useRatesInUse } from './useRatesInUse'
import { useShownReceipt } from './useShownReceipt'
import { useWords } from './words'

/** Who says something, when, and how far to trust it. */
export type RecordedSource = {
  readonly id: string
  readonly who: string
  /** In our words; null for lists of gifts. */
  readonly says: string | null
  /** ISO date, or part of one. */
  readonly date: string | null
  /** null for lists of gifts. */
  readonly trust: Trust | null
  readonly url: string | null
}

/** Where the calculation is: as it was shared, and with its rates pinned. */
type Links = { readonly link: string; readonly pinnedLink: string }

/**
 * A calculation to be kept as a file: its receipt, its rates and their sources.
 *
 * Numbers are decimals as texts, exact or to 15 significant digits, so that no reader rounds them.
 * Names and shape stay as they are; another shape would be another `version`.
 */
export type ReceiptRecord = Links & {
  readonly version: 1
  readonly answer: string
  /** ISO date of the day on which it was made. */
  readonly date: string
  readonly rateSet: string
  /** `slug` is null for a price of the visitor's own. */
  readonly gift: { name: string; slug: string | null; coins: string; source: string | null }
  /** The field that was typed. */
  readonly known: { field: string; amount: string }
  readonly outcome: 'path' | 'contradiction' | 'unreachable'
  readonly sent: { gifts: string; extraCoins: string; coins: string; diamonds: string }
  /** ISO 4217, of the receipt. */
  readonly currency: string
  /** The lines add up to what the viewer pays. `share` is of 1, null where nothing is paid. */
  readonly receipt: readonly {
    name: PartName
    label: string
    amount: string
    shown: string
    share: string | null
  }[]
  readonly viewerPays: { amount: string; shown: string }
  /** `sources` are ids, the most telling first. */
  readonly rates: readonly (Omit<RateInUse, 'sources'> & { sources: readonly string[] })[]
  readonly sources: readonly RecordedSource[]
}

const decimal = (amount: Amount) => toDecimal(amount, 15)

/** The calculation as it is kept. */
export function useReceiptRecord(
  calculation: Calculation,
  links: Links,
  date: string,
): ReceiptRecord {
  const { formatMessage } = useTexts()
  const words = useWords()
  const answer = useAnswerText()
  const rates = useRatesInUse(calculation)
  const { lines, viewerPays, total } = useShownReceipt(calculation)
  const { scenario, outcome, unreachable, inForce, price, rateSet } = calculation
  const { gift, known } = scenario
  const list = giftSourceOf(gift)
  const giftSource = gift.kind === 'catalogue' && list ? { id: gift.source, ...list } : null
  const says = ({ id }: Source) => formatMessage({ id: `source.${id}` as never })
  return {
    version: 1,
    answer,
    date,
    ...links,
    rateSet: rateSet.id,
    gift: {
      name: words.giftName(gift),
      slug: gift.kind === 'catalogue' ? gift.slug : null,
      coins: decimal(price),
      source: giftSource && giftSource.id,
    },
    // To the last digit that was typed.
    known: { field: known.field, amount: toDecimal(known.amount, 40) },
    outcome: unreachable ? 'unreachable' : outcome.kind,
    sent: {
      gifts: decimal(outcome.gifts),
      extraCoins: decimal(outcome.extraCoins),
      coins: decimal(outcome.coins),
      diamonds: decimal(outcome.diamonds),
    },
    currency: inForce.currency,
    receipt: lines.map(({ name, label, amount, text }) => ({
      name,
      label,
      amount: decimal(amount),
      shown: text,
      share: isZero(viewerPays) ? null : decimal(partBetween(amount, viewerPays)),
    })),
    viewerPays: { amount: decimal(viewerPays), shown: total },
    rates: rates.map((rate) => ({ ...rate, sources: rate.sources.map(({ id }) => id) })),
    sources: distinct([
      ...(giftSource ? [recorded({ ...giftSource, trust: null }, null)] : []),
      ...rates.flatMap((rate) => rate.sources.map((source) => recorded(source, says(source)))),
    ]),
  }
}

type AnySource = Pick<RecordedSource, 'id' | 'who' | 'trust' | 'url'> & {
  readonly asOf: string | null
}

const recorded = (
  { id, who, asOf, trust, url }: AnySource,
  says: string | null,
): RecordedSource => ({ id, who, says, date: asOf, trust, url })

const distinct = (sources: readonly RecordedSource[]) => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
]
