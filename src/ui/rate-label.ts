import type { InForce } from '../domain/in-force'
import type { NumberChoice } from '../state/calculator'

/** The message that names a rate: the store is the payment processor on the web, and tax what the region calls it. */
export function rateLabel(name: NumberChoice, { buy, region }: InForce) {
  if (name === 'tax') return `tax.${region.taxName}` as const
  return name === 'storeFee' ? (`rates.storeFee.${buy}` as const) : (`rates.${name}` as const)
}
