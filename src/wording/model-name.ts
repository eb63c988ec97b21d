import { type Coins, convert, type Diamonds, exact } from '../domain/amount'
import type { PayoutModel } from '../domain/rate-set'
import type { Payout, Ranged } from '../domain/rates'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

const oneCoin = exact<Coins>('1')
const oneDiamond = exact<Diamonds>('1')

/** The name of the payout model in force, or its rates where the visitor changed them. */
export function modelName({ scenario, inForce, rates }: Calculation, words: Words): string {
  const { formatMessage } = words.texts
  const { payout, perCoin } = rates
  const isOwn = inForce.model.id === 'custom' || scenario.perCoin || scenario.value
  if (payout.kind === 'diamond' && isOwn) {
    return formatMessage(
      { id: 'share.ownModel' },
      {
        diamonds: words.diamonds(convert(oneCoin, perCoin)),
        value: words.dollarsExactly(convert(oneDiamond, payout.value)),
      },
    )
  }
  const values = words.modelValues(payout, inForce.model.perCoin)
  return formatMessage(
    { id: `model.${inForce.model.id}.name` as 'model.diamond.name' },
    { ...values, share: openShare(inForce.rates.payout, words) ?? values.share },
  )
}

/** A share that the sources leave open; null where they don't. */
function openShare({ low, high }: Ranged<Payout>, words: Words): string | null {
  return low.kind === 'share' && high.kind === 'share'
    ? words.span(words.percent(low.share), words.percent(high.share))
    : null
}

/** The name of a payout model, with the numbers that it was published with. */
export const publishedName = ({ id, payout, perCoin }: PayoutModel, words: Words): string =>
  words.texts.formatMessage(
    { id: `model.${id}.name` as 'model.diamond.name' },
    words.modelValues(payout.typical, perCoin),
  )
