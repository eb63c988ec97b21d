import { useIntl } from 'react-intl'
import { type Coins, exact, partBetween } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { followMoney } from '../domain/money-path'
import { typicalRates } from '../domain/range'
import type { RateSet } from '../domain/rate-set'
import { defaultScenario } from '../state/defaults'
import { countText } from './format'
import styles from './RatesPanel.module.css'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

const hundred = exact<Coins>('100')

const payout = (model: string, set: RateSet) =>
  followMoney(hundred, typicalRates(ratesInForce({ ...defaultScenario, model }, set).rates))
    .creatorGross

/** The founding article gives two values of a Rose that can't both be true. */
export function ArticleContradiction() {
  const { formatMessage } = useIntl()
  const words = useWords()
  const { rateSet } = useCalculation()
  const example = payout('diamond', rateSet)
  const claim = payout('roses200', rateSet)
  return (
    <p className={styles.caution} role="note">
      {formatMessage(
        { id: 'rates.article.contradiction' },
        {
          example: words.money(example, 'USD'),
          claim: words.money(claim, 'USD'),
          times: countText(partBetween(example, claim), words.locale),
        },
      )}
    </p>
  )
}
