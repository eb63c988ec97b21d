import { useEffect } from 'react'
import { creatorsPage } from '../../data/pages'
import { knownSteps } from '../../data/payout-steps'
import { explanationsOf, fits, nearness } from '../../domain/explanations'
import { whyTexts } from '../../language/groups/why'
import { addTexts } from '../../language/load'
import { dateText, percentText } from '../../language/write-number'
import { payoutGap } from '../../state/payout-gap'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Refusals, useIsRefused } from '../controls/Refusals'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { Figure } from '../evidence/Figure'
import { Explanations } from './Explanations'
import { explanationRows } from './explanation-rows'
import { PaidFields } from './PaidFields'
import { useReceived } from './useReceived'
import styles from './Why.module.css'

addTexts(whyTexts)

/** Why a creator received less for some diamonds than is usual, as far as is known. */
export const Why = () => (
  <Refusals>
    <Explained />
  </Refusals>
)

function Explained() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const received = useReceived()
  useEffect(scrollToFragment, [])
  const gap = payoutGap(calculation)
  // A number that is refused has no explanation yet, nor has the one before it.
  const isRefused = useIsRefused()
  const isLess = gap.kind === 'less' && !isRefused
  const found = isLess ? explanationsOf(gap, knownSteps, received.currency !== 'USD') : []
  const isExplained = found.some(fits)
  return (
    <Figure
      id="why"
      page={creatorsPage}
      title={formatMessage({ id: 'why.title' })}
      aside={formatMessage({ id: 'why.aside' })}
      rowsOf={
        isLess
          ? () => explanationRows(found, gap, calculation.rateSet.exchange.source, words)
          : undefined
      }
      notes={
        isLess && (
          <>
            <p>
              {formatMessage({ id: 'why.fits' }, { nearness: percentText(nearness, words.locale) })}
            </p>
            <p>{formatMessage({ id: 'why.average' })}</p>
            {received.currency !== 'USD' && (
              <p>
                {formatMessage(
                  { id: 'why.exchanged' },
                  {
                    rate: words.roughRate(received.fx.to, received.currency),
                    date: dateText(calculation.rateSet.exchange.asOf, words.locale),
                  },
                )}
              </p>
            )}
          </>
        )
      }
    >
      {(titleId) => (
        <div className={styles.both}>
          <PaidFields received={received} gap={gap} />
          <div>
            {isLess && (
              <Explanations titleId={titleId} gap={gap} found={found} exchanged={received} />
            )}
            <div role="status">
              {isLess && !isExplained && (
                <p className={styles.none}>{formatMessage({ id: 'why.none' })}</p>
              )}
            </div>
            {(gap.kind === 'nothing' || (isLess && !isExplained)) && <ToAsk words={words} />}
          </div>
        </div>
      )}
    </Figure>
  )
}

const questions = ['diamonds', 'share', 'agency', 'tax', 'transfer'] as const

/** What only TikTok knows. */
function ToAsk({ words }: { readonly words: Words }) {
  const { formatMessage } = words.texts
  return (
    <div className={styles.ask}>
      <h3>{formatMessage({ id: 'why.ask' })}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>{formatMessage({ id: `why.ask.${question}` })}</li>
        ))}
      </ul>
    </div>
  )
}
