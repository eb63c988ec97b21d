import { percent, rate, zero } from '../../src/domain/amount'
import type { Rates } from '../../src/domain/rates'

/** In the app at 19.99 per 1,321 coins, store fee 30 %, one diamond a coin at US$0.005. */
export const inTheApp: Rates = {
  coinPrice: rate('1321', '19.99'),
  tax: zero(),
  taxMode: 'added',
  storeFee: percent('30'),
  perCoin: rate('1', '1'),
  payout: { kind: 'diamond', value: rate('1', '0.005') },
  fx: rate('1', '1'),
  agency: zero(),
  payoutFee: zero(),
  payoutFixed: zero(),
  aside: zero(),
}

export const onTheWeb: Rates = { ...inTheApp, coinPrice: rate('350', '3.65'), storeFee: zero() }

export const article: Rates = { ...inTheApp, coinPrice: rate('100', '1.50'), storeFee: zero() }

export const roses200: Pick<Rates, 'perCoin' | 'payout'> = {
  perCoin: rate('200', '1'),
  payout: { kind: 'diamond', value: rate('1', '0.005') },
}

export const net50: Pick<Rates, 'payout'> = {
  payout: { kind: 'share', of: 'net', share: percent('50') },
}
