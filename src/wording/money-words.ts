import {
  type Amount,
  compare,
  convert,
  type Dollars,
  decimalsOf,
  exact,
  fromUnits,
  inUnits,
  inverse,
  type Money,
  partOf,
  percent,
} from '../domain/amount'
import type { Rates } from '../domain/rates'
import type { MoneyStyle } from '../domain/receipt-lines'
import {
  centsText,
  dollarsText,
  isFraction,
  isolated,
  minorDigits,
  minorSign,
  moneyDigits,
  moneyText,
  numberText,
  percentText,
  roughCents,
  threeDigits,
} from '../language/write-number'
import type { Texts } from '../language/write-text'

export type MoneyWords = ReturnType<typeof moneyWords>

const oneUnit = exact<Amount>('1')

/** Money in sentences, on receipts and in rates, and shares of it. */
export function moneyWords(locale: string, { formatMessage }: Texts) {
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
  function receiptMoney(
    amount: Money | Dollars,
    currency: string,
    { digits, inCents }: MoneyStyle,
  ): string {
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

  /** `$1`. */
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

  /** A rate in money, to the last digit that it was published with. */
  const rateMoney = (amount: Money, currency: string) =>
    moneyText(amount, currency, locale, Math.max(minorDigits(currency), decimalsOf(amount)))

  /** A rate in money to three digits, for a sentence. */
  const roughRate = (amount: Money, currency: string) =>
    moneyText(amount, currency, locale, threeDigits(amount, minorDigits(currency)))

  return {
    money,
    moneyAbove,
    receiptMoney,
    rateMoney,
    roughRate,
    dollars: (amount: Dollars) => money(amount, 'USD'),
    dollarsExactly: (amount: Dollars) => dollarsText(amount, locale),
    inDollars: (amount: Money, fx: Rates['fx']) => money(convert(amount, inverse(fx)), 'USD'),
    pricePerHundred: (amount: Money, currency: string) =>
      formatMessage({ id: 'embed.priceLine' }, { money: money(amount, currency) }),
    share,
    oneOf,
    shareOfUnit,
    unitOfShares,
  }
}
