import {
  compare,
  equal,
  exact,
  fromUnits,
  inUnits,
  isAtMost,
  isZero,
  type Money,
  magnitude,
  minus,
  partOfWhole,
  total,
} from '../domain/amount'
import type { InForce } from '../domain/in-force'
import type { CustomAmount, Packs } from '../domain/packs'
import type { PriceList } from '../domain/rate-set'
import type { Buy } from '../domain/rates'
import { regionName } from '../language/names'
import { countText, moneyDigits, percentText, pluralOf, sayNumber } from '../language/write-number'
import { bothSides, type Side } from '../state/both-sides'
import type { Calculation } from '../state/calculation'
import { packsText } from './packs-text'
import type { Words } from './words'

/** A side, in words. */
export type ShownSide = Side & {
  readonly title: string
  readonly price: string
  /** What is bought: packs, or a custom amount. */
  readonly what: string
  /** Coins left over, with what was paid for them. */
  readonly rest: string
  /** What the first gift costs if it is all that is sent. */
  readonly first: string
  /** What is not known for sure; empty where all is. */
  readonly cautions: readonly string[]
  /** The sources of the packs, and of what is said about a custom amount. */
  readonly sources: readonly string[]
  /** The text alternative of its bar. */
  readonly bar: string
}

export type ShownPacks = {
  readonly sides: readonly ShownSide[]
  /** Which side is cheaper, or why there is only one. */
  readonly comparison: string
  /** What the creator gets of either side; null where there is only one. */
  readonly creator: string | null
}

/** Lists with fewer packs than this can't show what is cheapest. */
const fewest = 3

/** More purchases than these are said, since hardly anybody would make them all. */
const usual = exact<Packs>('20')

/** What would really be bought for the coins of a calculation, in words. */
export function shownPacks(calculation: Calculation, words: Words): ShownPacks {
  const sides = bothSides(calculation)
  const [one, other] = sides
  // All prices of the section with as many places as the finest needs.
  const { currency } = calculation.inForce
  const digits = Math.max(...sides.map(({ viewerPays }) => moneyDigits(viewerPays, currency)))
  const rounded = (amount: Money) => fromUnits<Money>(inUnits(amount, digits), digits)
  const money = (amount: Money) => words.receiptMoney(amount, currency, { digits, inCents: false })
  return {
    sides: sides.map((side) => shownSide(side, calculation, words, money)),
    ...(one && other
      ? {
          comparison: savingText([one, other], words, rounded, money),
          creator: creatorText([one, other], calculation, words),
        }
      : { comparison: missingText(one?.buy ?? 'web', calculation, words), creator: null }),
  }
}

function shownSide(
  side: Side,
  { scenario, inForce }: Calculation,
  words: Words,
  money: (amount: Money) => string,
): ShownSide {
  const { formatMessage } = words.texts
  const { list, bought, left, custom, instead } = side
  const cautions = borrowedTexts(side, inForce, words)
  if (hasFewPacks(side)) {
    cautions.push(formatMessage({ id: 'packs.few' }, { count: list.packs.length }))
  }
  const purchases = total(bought.packs.map(({ count }) => count))
  const areMany = !isAtMost(purchases, usual)
  if (areMany) {
    const number = sayNumber(purchases, words.locale, 0)
    cautions.push(formatMessage({ id: 'packs.many' }, { number }))
  }
  if (areMany && instead) {
    const values = { coins: words.coins(instead.coins), money: money(instead.viewerPays) }
    cautions.push(formatMessage({ id: 'packs.instead' }, values))
  }
  const said = custom ?? (areMany && instead ? list.custom : undefined)
  if (said) cautions.push(customText(said, list, inForce, words))
  const coins = words.coins(bought.coins)
  return {
    ...side,
    title: formatMessage({ id: `rates.buy.${side.buy}` }),
    price: money(side.viewerPays),
    what: custom ? formatMessage({ id: 'packs.custom' }, { coins }) : packsText(bought, words),
    rest: isZero(left)
      ? formatMessage({ id: 'packs.none' })
      : formatMessage(
          { id: 'packs.left' },
          {
            coins: words.coins(left),
            money: words.money(side.paidForLeft, inForce.currency),
          },
        ),
    first: formatMessage(
      { id: 'packs.first' },
      { gift: words.oneGift(scenario.gift), money: words.money(side.firstGift, inForce.currency) },
    ),
    cautions,
    sources: [...new Set([...list.sources, ...(said?.sources ?? [])])],
    bar: formatMessage(
      { id: 'packs.bar' },
      { bought: coins, left: countText(left, words.locale), count: pluralOf(left) },
    ),
  }
}

/** Says that the packs are not the region’s own, or not in the currency that is paid in. */
function borrowedTexts({ list }: Side, { region, currency }: InForce, { texts }: Words): string[] {
  const { formatMessage, language } = texts
  return [
    list.region !== region.id &&
      formatMessage({ id: 'packs.borrowed' }, { other: regionName(list.region, language) }),
    list.currency !== currency &&
      formatMessage({ id: 'packs.converted' }, { currency: list.currency }),
  ].filter((text) => text !== false)
}

/** What is known of custom amounts. What is known of another country is assumed for this one, too. */
function customText(
  { assumed, least, most }: CustomAmount,
  list: PriceList,
  { region }: InForce,
  { texts, locale, coins }: Words,
): string {
  const bounds = { least: countText(least, locale), most: coins(most) }
  const what = list.region === region.id ? assumed : 'all'
  return texts.formatMessage({ id: `packs.custom.${what}` }, bounds)
}

const hasFewPacks = ({ custom, list }: Side) => custom === null && list.packs.length < fewest

/** What the cheaper side saves, of the amounts as they are shown; nothing is said of packs that are not known. */
function savingText(
  both: readonly Side[],
  words: Words,
  rounded: (amount: Money) => Money,
  money: (amount: Money) => string,
): string {
  const { formatMessage } = words.texts
  const [cheaper, dearer] = both.toSorted((a, b) => compare(a.viewerPays, b.viewerPays))
  const [less, more] = [cheaper, dearer].map((side) => side && rounded(side.viewerPays))
  if (!cheaper || !dearer || !less || !more || equal(less, more)) {
    return formatMessage({ id: 'packs.saves.nothing' })
  }
  // A pack that nobody noted may be smaller, and cost less.
  if (hasFewPacks(dearer) && !isZero(dearer.left)) {
    const where = formatMessage({ id: `rates.where.${dearer.buy}` })
    return formatMessage({ id: 'packs.saves.unknown' }, { where })
  }
  const saved = minus(more, less)
  const part = partOfWhole(saved, more)
  const places = Math.max(0, -2 - magnitude(part))
  return formatMessage(
    { id: `packs.saves.${cheaper.buy}` },
    { money: money(saved), percent: percentText(part, words.locale, places) },
  )
}

function missingText(known: Buy, { rateSet, inForce }: Calculation, { texts }: Words): string {
  const wanted = known === 'app' ? 'web' : 'app'
  const { roughPrices = [] } = rateSet
  const isRough = roughPrices.some(
    ({ buy, regions }) => buy === wanted && regions.includes(inForce.region.id),
  )
  return texts.formatMessage(
    { id: isRough ? 'packs.missing.rough' : 'packs.missing' },
    {
      region: regionName(inForce.region.id, texts.language),
      wanted: texts.formatMessage({ id: `rates.where.${wanted}` }),
    },
  )
}

/** A diamond pays the same wherever its coins were bought; a share of the price does not. */
function creatorText([one, other]: readonly [Side, Side], { inForce }: Calculation, words: Words) {
  const { formatMessage } = words.texts
  if (equal(one.creator, other.creator)) return formatMessage({ id: 'packs.creator.same' })
  const get = ({ creator }: Side) => words.money(creator, inForce.currency)
  return formatMessage({ id: 'packs.creator.differs' }, { app: get(one), web: get(other) })
}
