import { type Amount, greatest, isZero, least, type Money } from '../domain/amount'
import type { Span } from '../domain/range'
import type { MoneyStyle } from '../domain/receipt-lines'
import {
  countText,
  isFraction,
  minorDigits,
  moneyDigits,
  placesFor,
} from '../language/write-number'
import type { Texts } from '../language/write-text'
import type { MoneyWords } from './money-words'

export type RangeWords = ReturnType<typeof rangeWords>

/** Ranges that the sources leave open. */
export function rangeWords(
  locale: string,
  { formatMessage }: Texts,
  { receiptMoney }: Pick<MoneyWords, 'receiptMoney'>,
) {
  /** `$1.51 – $1.52`, or nothing where both ends read the same. */
  function span(low: string, high: string): string | null {
    return low === high ? null : formatMessage({ id: 'range' }, { low, high })
  }

  /**
   * Both ends in one unit and with as many places: the given ones, or those of the greater end.
   *
   * @param shown - An amount that is shown beside the range, and so has to lie within it.
   */
  function moneyEnds(
    { low, high }: Span<Money>,
    currency: string,
    style?: MoneyStyle,
    shown: Money = low,
  ): [low: string, high: string] | null {
    const ends = [low, high].filter((end) => !isZero(end))
    const { digits, inCents } = style ?? {
      digits: Math.min(...ends.map((end) => moneyDigits(end, currency))),
      inCents: ends.every(isFraction),
    }
    const places = placesFor(Number.isFinite(digits) ? digits : minorDigits(currency), ends)
    const text = (end: Money) => receiptMoney(end, currency, { digits: places, inCents })
    return text(low) === text(high) ? null : [text(least(low, shown)), text(greatest(high, shown))]
  }

  function moneySpan(...amounts: Parameters<typeof moneyEnds>): string | null {
    const ends = moneyEnds(...amounts)
    return ends && span(...ends)
  }

  const countSpan = ({ low, high }: Span<Amount>) =>
    span(countText(low, locale), countText(high, locale))

  return { span, moneyEnds, moneySpan, countSpan }
}
