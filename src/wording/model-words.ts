import { complement, convert, type Diamonds, type Dollars, exact, isZero } from '../domain/amount'
import type { Payout, Rates } from '../domain/rates'
import { countText, dollarsText, percentText } from '../language/write-number'

const oneDiamond = exact<Diamonds>('1')

/** Payout models in numbers. */
export function modelWords(locale: string) {
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
      platform: part ? percentText(complement(part), locale) : '',
    }
  }

  return { modelValues }
}
