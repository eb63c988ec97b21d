import { type Coins, convert, type Diamonds, exact } from '../domain/amount'
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
  return formatMessage(
    { id: `model.${inForce.model.id}.name` as 'model.diamond.name' },
    words.modelValues(payout, inForce.model.perCoin),
  )
}
