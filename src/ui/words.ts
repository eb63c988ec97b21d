import { useMemo } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { pluralNames } from '../data/gift-plurals'
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
  rest,
} from '../domain/amount'
import type { Gift } from '../domain/gift'
import type { Payout, Rates } from '../domain/rates'
import type { Calculation } from '../state/calculation'
import {
  centsText,
  countText,
  decimalsOf,
  dollarsText,
  fineMoney,
  minorDigits,
  minorSign,
  moneyText,
  numberText,
  percentText,
  pluralOf,
  roughMoney,
} from './format'
import { useLocale } from './texts'

/** The sentences and figures of the page, in the language and locale of the visitor. */
export type Words = ReturnType<typeof wordsIn>

export function useWords(): Words {
  const intl = useIntl()
  const locale = useLocale()
  return useMemo(() => wordsIn(intl, locale), [intl, locale])
}

const oneUnit = exact<Amount>('1')
const oneDiamond = exact<Diamonds>('1')

function wordsIn({ formatMessage }: IntlShape, locale: string) {
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

  /** One gift by its name: `Rose`, or `gift of 15 coins`. */
  const giftName = (gift: Gift) =>
    gift.kind === 'catalogue'
      ? gift.name
      : formatMessage({ id: 'gift.custom' }, { coins: coins(exact<Coins>(String(gift.coins))) })

  /** Their name without their number: `Roses`. */
  const giftNames = (gift: Gift, amount: Gifts) =>
    gift.kind === 'catalogue' && !equal<Amount>(amount, oneUnit)
      ? (pluralNames[gift.slug] ?? gift.name)
      : giftName(gift)

  /** `100 Roses`, `4 Lions`, `2 × Heart Me`. */
  function gifts(gift: Gift, amount: Gifts): string {
    const number = numberText(amount, locale, 0)
    const count = pluralOf(amount)
    if (gift.kind === 'custom') {
      const price = coins(exact<Coins>(String(gift.coins)))
      return formatMessage({ id: 'count.customGifts' }, { count, number, coins: price })
    }
    const { name, slug } = gift
    const plural = pluralNames[slug]
    return plural === undefined && !equal<Amount>(amount, oneUnit)
      ? formatMessage({ id: 'count.times' }, { number, name })
      : formatMessage({ id: 'count.gifts' }, { count, number, name, plural: plural ?? name })
  }

  /** What is sent: `4 Lions and 4 coins`. */
  function sent({ scenario, outcome }: Calculation): string {
    if (isZero(outcome.extraCoins)) return gifts(scenario.gift, outcome.gifts)
    if (isZero(outcome.gifts)) return coins(outcome.extraCoins)
    return formatMessage(
      { id: 'count.giftsAndCoins' },
      { gifts: gifts(scenario.gift, outcome.gifts), coins: coins(outcome.extraCoins) },
    )
  }

  /** Money on a receipt of so many places: in hundredths where the whole receipt is that small. */
  function receiptMoney(
    amount: Money,
    currency: string,
    { digits, inCents }: { digits: number; inCents: boolean },
  ): string {
    const sign = minorSign(currency)
    return inCents && sign !== undefined
      ? centsText(amount, sign, locale, digits)
      : moneyText(amount, currency, locale, digits)
  }

  /** A hundredth of each unit, `30¢`; per cent in a currency without a sign for it. */
  function share(hundredths: Amount, currency: string, digits: number): string {
    const sign = minorSign(currency)
    const number = numberText(hundredths, locale, digits)
    return sign === undefined
      ? formatMessage({ id: 'share.percent' }, { number })
      : `${number}${sign}`
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

  const moneySpan = ({ low, high }: { low: Money; high: Money }, currency: string) =>
    span(fineMoney(low, currency, locale), fineMoney(high, currency, locale))

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
    money: (amount: Money, currency: string) => roughMoney(amount, currency, locale),
    dollars: (amount: Dollars) => roughMoney(amount, 'USD', locale),
    inDollars: (amount: Money, fx: Rates['fx']) =>
      roughMoney(convert(amount, inverse(fx)), 'USD', locale),
    /** A rate in money, to the last digit that it was published with. */
    rateMoney: (amount: Money, currency: string) =>
      moneyText(amount, currency, locale, Math.max(minorDigits(currency), decimalsOf(amount))),
    receiptMoney,
    share,
    shareOfUnit,
    span,
    unitOfShares,
    moneySpan,
    countSpan,
    modelValues,
  }
}
