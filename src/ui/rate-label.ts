import type { Buy } from '../domain/rates'
import type { NumberChoice } from '../state/calculator'

/** The message that names a rate: the store is the payment processor on the web. */
export const rateLabel = (name: NumberChoice, buy: Buy) =>
  name === 'storeFee' ? (`rates.storeFee.${buy}` as const) : (`rates.${name}` as const)
