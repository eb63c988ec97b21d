import { giftSourceOf } from '../data/gifts'
import { type Amount, isZero, minus, partOfWhole, toDecimal } from '../domain/amount'
import type { Field } from '../domain/known'
import type { PartName } from '../domain/money-path'
import type { Span } from '../domain/range'
import type { Source, Trust } from '../domain/rate-set'
import { countOf } from '../domain/sent'
import type { Calculation } from '../state/calculation'
import { asLinked, writtenEach } from '../state/compared-link'
import { sharedAnswerText } from './answer'
import { sideBySide } from './compared'
import { contradictionText } from './contradiction'
import { fieldLabels } from './field-labels'
import { rangeSentence } from './range-sentence'
import { type RateInUse, ratesInUse } from './rates-in-use'
import { shownAmounts } from './shown-amounts'
import { shownReceipt } from './shown-receipt'
import { wholeGiftNotes } from './whole-gift-notes'
import type { Words } from './words'

/** A source: its name, what it says, its date and how far to trust it. */
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

/** An amount, and how the page writes it. */
export type Figure = { readonly amount: string; readonly shown: string }

/** What the sources leave open; both the amount itself where that is nothing. */
type Range = { readonly low: string; readonly high: string }

/** Addresses of the calculation: as it was shared, and with its rates pinned. */
type Links = { readonly link: string; readonly pinnedLink: string }

/**
 * A calculation as a file keeps it: its receipt, its rates and their sources.
 *
 * Numbers are decimals as texts, exact or to 15 significant digits, so that no reader rounds them.
 * Names and shape stay as they are; another shape would be another `version`.
 */
export type ReceiptRecord = Links & {
  readonly version: 1
  readonly answer: string
  /** The answer's range in words; null where the sources leave none open. */
  readonly range: string | null
  /** ISO date of the day on which the record was made. */
  readonly date: string
  readonly rateSet: string
  /** Each kind that is sent; `slug` and `source` are null for a price of the visitor's own. */
  readonly gifts: readonly RecordedGift[]
  /** The field that was typed, and its name on the page. */
  readonly known: { field: Field; label: string; amount: string }
  readonly outcome: 'path' | 'contradiction' | 'unreachable'
  /** What the page says beside the answer, about a contradiction or about whole gifts. */
  readonly notes: readonly string[]
  readonly sent: {
    gifts: string
    extraCoins: string
    coins: string
    /** Bought in whole packs and not sent. */
    unspentCoins: string
    diamonds: string
  }
  /** What the sources leave open of what is sent. */
  readonly open: { readonly [Name in 'gifts' | 'coins' | 'diamonds']: Range }
  /** ISO 4217, of the receipt. */
  readonly currency: string
  /** The lines add up to what the viewer pays. `share` is of 1, null where nothing is paid. */
  readonly receipt: readonly (Figure &
    Range & { name: PartName; label: string; share: string | null })[]
  readonly viewerPays: Figure & Range
  /** Money that was typed and is not paid. */
  readonly leftOver: Figure
  /** `sources` are ids, the most telling first. */
  readonly rates: readonly (Omit<RateInUse, 'sources'> & { sources: readonly string[] })[]
  readonly sources: readonly RecordedSource[]
  /** The scenarios that it is compared with. */
  readonly compared: readonly RecordedScenario[]
}

type RecordedScenario = {
  readonly name: string
  /** What differs, as the link has it. */
  readonly difference: string
  /** ISO 4217, of its amounts. */
  readonly currency: string
  /** What the page says in place of its bar. */
  readonly note: string | null
  readonly viewerPays: Figure & Range
  /** `share` is of 1, null where nothing is paid. */
  readonly creator: Figure & Range & { readonly share: string | null }
}

type RecordedGift = {
  readonly name: string
  readonly slug: string | null
  /** Of one. */
  readonly coins: string
  readonly count: string
  readonly source: string | null
}

const decimal = (amount: Amount) => toDecimal(amount, 15)
const range = ({ low, high }: Span<Amount>): Range => ({ low: decimal(low), high: decimal(high) })

/**
 * The calculation as a record for files.
 *
 * @param names - That the visitor gave to the compared scenarios, by their difference as the link has it.
 */
export function receiptRecord(
  calculation: Calculation,
  words: Words,
  links: Links,
  date: string,
  names: Readonly<Record<string, string>> = {},
): ReceiptRecord {
  const { formatMessage } = words.texts
  const rates = ratesInUse(calculation, words)
  const { lines, viewerPays, total } = shownReceipt(calculation, words)
  const contradiction = contradictionText(calculation, words)
  const { scenario, outcome, unreachable, inForce, rateSet, spans } = calculation
  const { known } = scenario
  const isBasket = scenario.gift.kind === 'basket'
  const sentInAll = countOf(calculation.sent)
  const amounts = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  const giftSources = calculation.sent.flatMap(({ gift }) => {
    const list = giftSourceOf(gift)
    return gift.kind === 'catalogue' && list ? [{ id: gift.source, ...list }] : []
  })
  const says = ({ id }: Source) => formatMessage({ id: `source.${id}` as never })
  return {
    version: 1,
    answer: sharedAnswerText(calculation, words),
    range: rangeSentence(calculation, words),
    date,
    ...links,
    rateSet: rateSet.id,
    gifts: calculation.sent.map(({ gift, count }) => ({
      name: words.giftName(gift),
      slug: gift.kind === 'catalogue' ? gift.slug : null,
      coins: String(gift.coins),
      count: decimal(count),
      source: gift.kind === 'catalogue' ? gift.source : null,
    })),
    // To the last digit that was typed.
    known: {
      field: known.field,
      label: formatMessage({ id: fieldLabels[known.field] }),
      amount: toDecimal(isBasket ? sentInAll : known.amount, 40),
    },
    outcome: unreachable ? 'unreachable' : outcome.kind,
    notes: [
      ...(contradiction === null ? [] : [contradiction]),
      ...wholeGiftNotes(calculation, words),
    ],
    sent: {
      gifts: decimal(sentInAll),
      extraCoins: decimal(outcome.extraCoins),
      coins: decimal(outcome.coins),
      unspentCoins: decimal(minus(outcome.bought, outcome.coins)),
      diamonds: decimal(outcome.diamonds),
    },
    open: {
      gifts: range(isBasket ? { low: sentInAll, high: sentInAll } : spans.gifts),
      coins: range(spans.coins),
      diamonds: range(spans.diamonds),
    },
    currency: inForce.currency,
    receipt: lines.map(({ name, label, amount, text }) => ({
      name,
      label,
      amount: decimal(amount),
      shown: text,
      ...range(spans[name]),
      share: isZero(viewerPays) ? null : decimal(partOfWhole(amount, viewerPays)),
    })),
    viewerPays: { amount: decimal(viewerPays), shown: total, ...range(spans.viewerPays) },
    leftOver: { amount: decimal(outcome.leftOver), shown: money(amounts.leftOver) },
    rates: rates.map((rate) => ({ ...rate, sources: rate.sources.map(({ id }) => id) })),
    sources: distinct([
      ...giftSources.map((source) => recorded({ ...source, trust: null }, null)),
      ...rates.flatMap((rate) => rate.sources.map((source) => recorded(source, says(source)))),
    ]),
    compared: scenariosOf(calculation, words, names),
  }
}

function scenariosOf(
  { scenario: main }: Calculation,
  words: Words,
  names: Readonly<Record<string, string>>,
): RecordedScenario[] {
  // A row that is there twice, or differs in nothing, is in no link.
  const scenario = asLinked(main)
  const written = writtenEach(scenario)
  const [, ...rows] = sideBySide(scenario, words, names).rows
  return rows.map(({ name, why, viewerPays, creator, calculation }, at) => {
    const { outcome, spans, inForce } = calculation
    const isPaid = !isZero(outcome.viewerPays)
    return {
      name,
      difference: written[at] ?? '',
      currency: inForce.currency,
      note: why,
      viewerPays: {
        amount: decimal(outcome.viewerPays),
        shown: viewerPays.text,
        ...range(spans.viewerPays),
      },
      creator: {
        amount: decimal(outcome.creator),
        shown: creator.text,
        ...range(spans.creator),
        share: isPaid ? decimal(partOfWhole(outcome.creator, outcome.viewerPays)) : null,
      },
    }
  })
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
