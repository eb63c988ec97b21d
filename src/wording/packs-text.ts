import { convert } from '../domain/amount'
import { hundredCoins } from '../domain/in-force'
import type { Bought, PackCount } from '../domain/packs'
import { purchaseOf } from '../domain/purchase'
import { sayNumber } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

/** Names packs, the largest first: `3 × 1,321 coins and 5 × 65 coins`. */
export function packsText({ packs }: Pick<Bought, 'packs'>, words: Words): string {
  const name = ({ pack, count }: PackCount) =>
    words.texts.formatMessage(
      { id: 'packs.of' },
      { number: sayNumber(count, words.locale, 0), coins: words.coins(pack.from) },
    )
  return words.list(packs.map(name))
}

/** The packs that are paid for; null where the coins are paid at one price each, in whatever amount. */
export function packsInForce({ outcome, rates }: Calculation): Bought | null {
  const bought = purchaseOf(outcome.coins, rates)
  return bought.packs.length > 0 ? bought : null
}

/** What coins cost here: 100 of them, or the packs that are paid for. */
export function priceText(calculation: Calculation, words: Words): string {
  const { rates, inForce } = calculation
  const { currency } = inForce
  const packs = packsInForce(calculation)
  if (packs === null) return words.pricePerHundred(convert(hundredCoins, rates.coinPrice), currency)
  return words.texts.formatMessage(
    { id: 'packs.for' },
    { packs: packsText(packs, words), money: words.money(packs.price, currency) },
  )
}
