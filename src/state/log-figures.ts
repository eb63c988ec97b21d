import { giftBySlug } from '../data/gifts'
import { exact, type Gifts, isAtMost } from '../domain/amount'
import type { Gift } from '../domain/gift'
import { excessOf, limits } from '../domain/limits'
import { type Received, receiversOf } from '../domain/log/add-up'
import type { KindRow, KnownGift, LogFigures } from '../domain/log/figures'
import { type GiftBook, lookUp } from '../domain/log/look-up'
import type { CountedGifts } from '../domain/log/reading'
import type { Scenario } from '../domain/scenario'
import { eachOnce, type Sent } from '../domain/sent'
import { type Calculation, calculate } from './calculation'
import { defaultScenario, sendingOf } from './defaults'
import type { LogAnswers } from './log'

/** What the gifts of a log come to, and all that it follows from. */
export type LogFound = {
  readonly gifts: CountedGifts
  /** What each kind is, by index into `gifts.kinds`. */
  readonly known: readonly KnownGift[]
  /** Whose gifts are counted: an index into `gifts.receivers`. */
  readonly receiver: number
  /** Everybody who got gifts, the host first. */
  readonly receivers: readonly Received[]
  /** Whether the log names the host, or whoever got most is taken for the host. */
  readonly hostBy: 'log' | 'most'
  readonly figures: LogFigures
  /** The money, at the rates that were chosen; exact for all the coins. */
  readonly calculation: Calculation
}

/** What each kind of gift is, with what the visitor said of it. */
export const knownGifts = (
  { kinds }: CountedGifts,
  prices: LogAnswers['prices'],
  book: GiftBook,
): readonly KnownGift[] => kinds.map((kind, index) => lookUp(kind, prices[index], book))

/** Whose gifts are counted: whom the visitor chose, or the host. */
export function chosenReceiver(gifts: CountedGifts, answer: LogAnswers['receiver']): number {
  const { all } = receiversOf(gifts)
  const chosen = all.find(({ receiver }) => receiver === answer) ?? all[0]
  return chosen?.receiver ?? 0
}

/** So many coins at the rates of a scenario. A Rose costs one coin, so that none is left over. */
export const calculateCoins = (coins: number, scenario: Scenario): Calculation =>
  calculate({
    ...scenario,
    gift: defaultScenario.gift,
    known: { field: 'coins', amount: exact(String(coins)) },
  })

/** The gifts of a log as those of a calculation; gifts without a price are left out. */
export type AsCalculation = {
  readonly scenario: Scenario
  /** More kinds than a calculation holds: it has their coins instead. */
  readonly isCoins: boolean
}

/**
 * What *Open as a calculation* opens: the gifts, or their coins where there are too many for a link.
 *
 * @returns null where no price is known, or a link doesn't even hold the coins.
 */
export function asCalculation(
  { kinds, coins }: LogFigures,
  scenario: Scenario,
): AsCalculation | null {
  const sent: Sent = eachOnce(
    kinds.flatMap((row) => {
      const gift = giftOf(row)
      return gift ? [{ gift, count: exact<Gifts>(String(row.sent)) }] : []
    }),
  )
  if (sent.length === 0) return null
  const excess = excessOf(sent)
  if (excess === null) return { scenario: { ...scenario, ...sendingOf(sent) }, isCoins: false }
  const asCoins = calculateCoins(coins, scenario).scenario
  return isAtMost(asCoins.known.amount, limits.amount)
    ? { scenario: asCoins, isCoins: excess === 'kinds' }
    : null
}

/** The catalogue's gift, unless it had another price. */
function giftOf({ gift: { slug, coins } }: KindRow): Gift | null {
  if (coins === null) return null
  const gift = slug === null ? undefined : giftBySlug(slug)
  return gift?.coins === coins ? gift : { kind: 'custom', coins }
}
