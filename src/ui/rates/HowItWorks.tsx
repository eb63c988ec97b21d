import { giftBySlug, rose } from '../../data/gifts'
import { evidencePage } from '../../data/pages'
import { newestRateSet } from '../../data/rate-sets'
import { type Coins, convert, exact, minus, one, partOfWhole } from '../../domain/amount'
import type { Buy } from '../../domain/rates'
import { useTexts } from '../../language/texts'
import { percentText } from '../../language/write-number'
import { useWords } from '../../wording/react/useWords'
import { Fold } from '../controls/Fold'
import { PageLink } from '../links/PageLink'
import styles from './HowItWorks.module.css'

const steps = ['coins', 'gifts', 'diamonds', 'payout'] as const

/** The way of the money in four steps. */
export function HowItWorks() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const coins = (slug: string) =>
    words.coins(exact<Coins>(String((giftBySlug(slug) ?? rose).coins)))
  const values = {
    more: percentText(dearerInTheApp(), words.locale, 0),
    rose: coins('rose'),
    lion: coins('lion'),
  }
  return (
    <Fold
      title={formatMessage({ id: 'how.title' })}
      area="how"
      note={formatMessage({ id: 'how.note' })}
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <h3>{formatMessage({ id: `how.${step}.title` })}</h3>
            <p>{formatMessage({ id: `how.${step}` }, values)}</p>
          </li>
        ))}
      </ol>
      <PageLink page={evidencePage} fragment="known" className={styles.evidence}>
        <span>{formatMessage({ id: 'how.evidence' })}</span>
      </PageLink>
    </Fold>
  )
}

const oneCoin = exact<Coins>('1')

/** By which part a coin costs more in the app than on the web, in the United States. */
function dearerInTheApp() {
  const priceOf = (buy: Buy) => {
    const list = newestRateSet.priceLists.find((of) => of.region === 'us' && of.buy === buy)
    if (!list) throw new Error(`no price list for ${buy}`)
    return convert(oneCoin, list.typical)
  }
  return minus(partOfWhole(priceOf('app'), priceOf('web')), one)
}
