import { convert } from '../domain/amount'
import { hundredCoins } from '../domain/in-force'
import { dateText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

/** What `rateLineText` says of a link that is plain: the newest rates, and the first payout model. */
export function plainRateLine({ rateSet, inForce, rates }: Calculation, words: Words): string {
  const { formatMessage } = words.texts
  return formatMessage(
    { id: 'embed.rateLine' },
    {
      set: dateText(rateSet.asOf, words.locale),
      price: words.pricePerHundred(convert(hundredCoins, rates.coinPrice), inForce.currency),
      model: formatMessage(
        { id: 'model.diamond.name' },
        words.modelValues(rates.payout, inForce.model.perCoin),
      ),
    },
  )
}
