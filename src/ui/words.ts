import { useMemo } from 'react'
import {
  type Amount,
  type Coins,
  convert,
  type Diamonds,
  type Dollars,
  equal,
  exact,
  type Gifts,
  inverse,
  isZero,
  type Money,
  type Part,
  partOf,
  percent,
  rest,
} from '../domain/amount'
import type { Gift } from '../domain/gift'
import type { Span } from '../domain/range'
import type { Payout, Rates } from '../domain/rates'
import type { Calculation } from '../state/calculation'
import {
  centsText,
  countText,
  decimalsOf,
  dollarsText,
  isFraction,
  minorDigits,
  minorSign,
  moneyDigits,
  moneyText,
  numberText,
  percentText,
  placesFor,
  pluralOf,
  roughCents,
} from './format'
import { type Texts, useLocale, useTexts } from './texts'

/** How all amounts of a receipt or a range are written. */
export type MoneyStyle = {
  /** Decimal places of the whole unit. */
  readonly digits: number
  /** In hundredths, where the currency has a sign for them. */
  readonly inCents: boolean
}

type Sum = { readonly amount: Money; readonly currency: string }

/** The sentences and figures of the page, in the language and locale of the visitor. */
export type Words = ReturnType<typeof wordsIn>

export function useWords(): Words {
  const texts = useTexts()
  const locale = useLocale()
  return useMemo(() => wordsIn(texts, locale), [texts, locale])
}

const oneUnit = exact<Amount>('1')
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

  /** `100 Roses`, `4 Lions`, `2 × Heart Me`. */
  function gifts(gift: Gift, amount: Gifts): string {
    const number = numberText(amount, locale, 0)
    const count = pluralOf(amount)
    if (gift.kind === 'custom') {
      const price = coins(exact<Coins>(String(gift.coins)))
      return formatMessage({ id: 'count.customGifts' }, { count, number, coins: price })
    }
    const name = giftNames(gift, amount)
    const isCounted = gift.plural !== undefined || isOne(amount)
    return formatMessage({ id: isCounted ? 'count.gifts' : 'count.times' }, { number, name })
  }

  /** What is sent: `4 Lions`. */
  const sent = ({ scenario, outcome }: Calculation) => gifts(scenario.gift, outcome.gifts)

  const cents = (number: string, sign: string) =>
    formatMessage({ id: 'share.cents' }, { number, sign })

  /** Money for a sentence: `$1.51`, or `1.5¢` below a tenth of a unit. Never zero for something. */
  function money(amount: Money | Dollars, currency: string): string {
    const sign = minorSign(currency)
    return sign !== undefined && isFraction(amount)
      ? cents(roughCents(amount, locale), sign)
      : moneyText(amount, currency, locale, moneyDigits(amount, currency))
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

  /** Both ends in one unit and with as many places: the receipt's, or those of the greater end. */
  function moneySpan({ low, high }: Span<Money>, currency: string, style?: MoneyStyle) {
    const ends = [low, high].filter((end) => !isZero(end))
    const { digits, inCents } = style ?? {
      digits: Math.min(...ends.map((end) => moneyDigits(end, currency))),
      inCents: ends.every(isFraction),
    }
    const places = placesFor(Number.isFinite(digits) ? digits : minorDigits(currency), ends)
    const text = (end: Money) => receiptMoney(end, currency, { digits: places, inCents })
    return span(text(low), text(high))
  }

  /** The same amount of two calculations, told apart where it is not the same. */
  function moneys(
    calculations: readonly [Calculation, Calculation],
    name: 'viewerPays' | 'creator',
  ) {
    const [a, b] = calculations.map(({ outcome, inForce }) => ({
      amount: outcome[name],
      currency: inForce.currency,
    })) as [Sum, Sum]
    const fine = ({ amount, currency }: Sum) =>
      receiptMoney(amount, currency, {
        digits: moneyDigits(amount, currency),
        inCents: isFraction(amount),
      })
    const rough = [money(a.amount, a.currency), money(b.amount, b.currency)] as const
    return rough[0] === rough[1] && !equal(a.amount, b.amount)
      ? ([fine(a), fine(b)] as const)
      : rough
  }

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
    sent,
    money,
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
