import type { InForce } from '../domain/in-force'
import type { NumberChoice } from '../state/change'

/** The message that names a rate: on the web the store is the payment processor, and each region has its own word for tax. */
export function rateLabel(name: NumberChoice, { buy, region }: InForce) {
  if (name === 'tax') return `tax.${region.taxName}` as const
  return name === 'storeFee' ? (`rates.storeFee.${buy}` as const) : (`rates.${name}` as const)
}
