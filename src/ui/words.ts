import { useMemo } from 'react'
import {
  type Amount,
  type Coins,
  compare,
  convert,
  type Diamonds,
  type Dollars,
  equal,
  exact,
  fromUnits,
  type Gifts,
  greatest,
  inUnits,
  inverse,
  isZero,
  least,
  type Money,
  minus,
  type Part,
  partOf,
  percent,
  rest,
} from '../domain/amount'
import type { Gift } from '../domain/gift'
import type { PartName } from '../domain/money-path'
import type { Span } from '../domain/range'
import type { Payout, Rates } from '../domain/rates'
import type { Calculation } from '../state/calculation'
import {
  centsText,
  countText,
  decimalsOf,
  dollarsText,
  exactText,
  isFraction,
  isolated,
  minorDigits,
  minorSign,
  moneyDigits,
  moneyText,
  numberText,
  percentText,
  placesFor,
  pluralOf,
  roughCents,
  sayNumber,
} from './format'
import { type MoneyStyle, shownAmounts } from './receipt-lines'
import { type Texts, useLocale, useTexts } from './texts'

/** The sentences and figures of the page, in the language and locale of the visitor. */
export type Words = ReturnType<typeof wordsIn>

export function useWords(): Words {
  const texts = useTexts()
  const locale = useLocale()
  return useMemo(() => wordsIn(texts, locale), [texts, locale])
}

const oneUnit = exact<Amount>('1')
const twoUnits = exact<Amount>('2')
const isOne = (amount: Gifts) => equal<Amount>(amount, oneUnit)
const oneDiamond = exact<Diamonds>('1')

/** The same without React, for what is written at build time. */
export function wordsIn({ formatMessage, formatList }: Texts, locale: string) {
  const coins = (amount: Coins) =>
    formatMessage(
      { id: 'count.coins' },
      { count: pluralOf(amount), number: countText(amount, locale) },
    )

  const diamonds = (amount: Diamonds) =>
    formatMessage(
      { id: 'count.diamonds' },
      { count: pluralOf(amount), number: countText(amount, locale) },
    )

  /** So many gifts by their name, without the number: `Roses`, or `gift of 15 coins`. */
  function giftNames(gift: Gift, amount: Gifts): string {
    if (gift.kind === 'catalogue') {
      return isOne(amount) ? gift.name : (gift.plural ?? gift.name)
    }
    const price = coins(exact<Coins>(String(gift.coins)))
    return formatMessage({ id: 'count.customGift' }, { coins: price })
  }

  const giftName = (gift: Gift) => giftNames(gift, exact<Gifts>('1'))

  /** `100 Roses`, `4 Lions`, `2 Heart Me gifts`. */
  function gifts(gift: Gift, amount: Gifts): string {
    const number = sayNumber(amount, locale, 0)
    const count = pluralOf(amount)
    if (gift.kind === 'custom') {
      const price = coins(exact<Coins>(String(gift.coins)))
      return formatMessage({ id: 'count.customGifts' }, { count, number, coins: price })
    }
    const name = giftNames(gift, amount)
    const isCounted = gift.plural !== undefined
    return formatMessage({ id: isCounted ? 'count.gifts' : 'count.named' }, { count, number, name })
  }

  /** What is sent: `4 Lions`. */
  const sent = ({ scenario, outcome }: Calculation) => gifts(scenario.gift, outcome.gifts)

  /** The words that stand beside one and beside two of a thing. */
  const beside = (say: (amount: never) => string): string[] =>
    [oneUnit, twoUnits].map((amount) =>
      say(amount as never).replace(sayNumber(amount, locale, 0), ''),
    )

  const cents = (number: string, sign: string) =>
    // The mark of an Arabic minus would turn the sign around.
    isolated(
      formatMessage({ id: 'share.cents' }, { number: number.replaceAll('\u061c', ''), sign }),
    )

  /** Money for a sentence: `$1.51`, or `1.5¢` below a tenth of a unit. Never zero for something. */
  function money(amount: Money | Dollars, currency: string): string {
    const sign = minorSign(currency)
    return sign !== undefined && isFraction(amount)
      ? cents(roughCents(amount, locale), sign)
      : moneyText(amount, currency, locale, moneyDigits(amount, currency))
  }

  /** Money in a sentence that says it is more than the other: with as many places as that takes. */
  function moneyAbove(other: Money, amount: Money, currency: string): string {
    let digits = moneyDigits(amount, currency)
    while (compare(fromUnits<Money>(inUnits(amount, digits), digits), other) <= 0) digits++
    return receiptMoney(amount, currency, { digits, inCents: isFraction(amount) })
  }

  /** Money on a receipt of so many places: in hundredths where the whole receipt is that small. */
  function receiptMoney(amount: Money, currency: string, { digits, inCents }: MoneyStyle): string {
    const sign = minorSign(currency)
    return inCents && sign !== undefined
      ? cents(centsText(amount, locale, digits), sign)
      : moneyText(amount, currency, locale, digits)
  }

  /** A hundredth of each unit, `30¢`; per cent in a currency without a sign for it. */
  function share(hundredths: Amount, currency: string, digits: number): string {
    const sign = minorSign(currency)
    return sign === undefined
      ? percentText(partOf(hundredths, percent('1')), locale, digits, digits)
      : cents(numberText(hundredths, locale, digits), sign)
  }

  const oneOf = (currency: string) => moneyText(oneUnit, currency, locale, 0)

  /** `30¢ of each $1`. */
  const shareOfUnit = (hundredths: Amount, currency: string, digits: number) =>
    minorSign(currency) === undefined
      ? share(hundredths, currency, digits)
      : formatMessage(
          { id: 'share.ofEach' },
          { share: share(hundredths, currency, digits), unit: oneOf(currency) },
        )

  /** What shares are of: `Of each $1`. */
  const unitOfShares = (currency: string) =>
    minorSign(currency) === undefined
      ? formatMessage({ id: 'receipt.share' })
      : formatMessage({ id: 'receipt.ofEach' }, { unit: oneOf(currency) })

  /** `$1.51 – $1.52`, or nothing where both ends read the same. */
  function span(low: string, high: string): string | null {
    return low === high ? null : formatMessage({ id: 'range' }, { low, high })
  }

  /**
   * Both ends in one unit and with as many places: the given ones, or those of the greater end.
   *
   * @param shown - An amount that is shown beside the range, and so has to lie within it.
   */
  function moneySpan(
    { low, high }: Span<Money>,
    currency: string,
    style?: MoneyStyle,
    shown: Money = low,
  ) {
    const ends = [low, high].filter((end) => !isZero(end))
    const { digits, inCents } = style ?? {
      digits: Math.min(...ends.map((end) => moneyDigits(end, currency))),
      inCents: ends.every(isFraction),
    }
    const places = placesFor(Number.isFinite(digits) ? digits : minorDigits(currency), ends)
    const text = (end: Money) => receiptMoney(end, currency, { digits: places, inCents })
    return text(low) === text(high)
      ? null
      : span(text(least(low, shown)), text(greatest(high, shown)))
  }

  /** Writes the amounts that are shown of the calculation. */
  const shownMoney = (calculation: Calculation) => (amount: Money) =>
    receiptMoney(amount, calculation.inForce.currency, shownAmounts(calculation))

  /** What the viewer pays, or the creator gets, as it is shown. */
  const figure = (calculation: Calculation, name: 'viewerPays' | 'creator') =>
    shownMoney(calculation)(shownAmounts(calculation)[name])

  /** What the sources leave open of an amount, around what is shown of it. */
  const shownSpan = (calculation: Calculation, name: PartName | 'viewerPays', shown: Money) =>
    moneySpan(
      calculation.spans[name],
      calculation.inForce.currency,
      shownAmounts(calculation),
      shown,
    )

  const exactly = (id: 'count.coins' | 'count.diamonds', amount: Amount) =>
    formatMessage({ id }, { count: pluralOf(amount), number: isolated(exactText(amount, locale)) })

  /** What was typed and doesn't make one more gift, in its unit; null where nothing is left. */
  function leftOver(calculation: Calculation): string | null {
    const { gifts: whole, extraCoins, diamonds: made } = calculation.outcome
    const { known } = calculation.scenario
    const left = shownAmounts(calculation).leftOver
    if (isZero(whole)) return null
    if (!isZero(left)) return shownMoney(calculation)(left)
    if (isZero(extraCoins)) return null
    return known.field === 'diamonds'
      ? exactly('count.diamonds', minus(known.amount, made))
      : exactly('count.coins', extraCoins)
  }

  /** The same amount of two calculations. */
  const moneys = ([a, b]: readonly [Calculation, Calculation], name: 'viewerPays' | 'creator') =>
    [figure(a, name), figure(b, name)] as const

  const countSpan = ({ low, high }: { low: Amount; high: Amount }) =>
    span(countText(low, locale), countText(high, locale))

  /** The numbers that a payout model's name and origin speak of. */
  function modelValues(payout: Payout, perCoin: Rates['perCoin']) {
    const value =
      payout.kind === 'diamond'
        ? dollarsText(convert<Diamonds, Dollars>(oneDiamond, payout.value), locale)
        : ''
    const part = payout.kind === 'share' ? payout.share : null
    return {
      value,
      coins: isZero(perCoin.to)
        ? ''
        : countText(convert(exact<Diamonds>('1'), { from: perCoin.to, to: perCoin.from }), locale),
      share: part ? percentText(part, locale) : '',
      platform: part ? percentText(rest(part), locale) : '',
    }
  }

  return {
    locale,
    coins,
    diamonds,
    giftName,
    giftNames,
    gifts,
    beside,
    sent,
    money,
    moneyAbove,
    dollars: (amount: Dollars) => money(amount, 'USD'),
    percent: (part: Part) => percentText(part, locale, 18),
    hundred: (amount: Money, currency: string) =>
      formatMessage({ id: 'embed.priceLine' }, { money: money(amount, currency) }),
    dollarsExactly: (amount: Dollars) => dollarsText(amount, locale),
    inDollars: (amount: Money, fx: Rates['fx']) => money(convert(amount, inverse(fx)), 'USD'),
    list: (texts: readonly string[]) => formatList(texts),
    /** A rate in money, to the last digit that it was published with. */
    rateMoney: (amount: Money, currency: string) =>
      moneyText(amount, currency, locale, Math.max(minorDigits(currency), decimalsOf(amount))),
    shownMoney,
    figure,
    shownSpan,
    leftOver,
    receiptMoney,
    share,
    shareOfUnit,
    span,
    unitOfShares,
    moneySpan,
    moneys,
    countSpan,
    modelValues,
  }
}
