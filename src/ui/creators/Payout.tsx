import { mostADay } from '../../data/payout-times'
import { equal } from '../../domain/amount'
import { loadOnce } from '../../lib/load-once'
import { milestones, minimumsOf, weeksOf } from '../../state/payouts'
import { plannedFrom, problemOf } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { dollarsBeside } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { useIsRefused } from '../controls/Refusals'
import { Section } from '../controls/Section'
import { OnceIdle } from '../page/OnceIdle'
import { LiveMarks } from './LiveMarks'
import { Milestones } from './Milestones'
import styles from './Payout.module.css'
import { PayoutText } from './PayoutText'

const loadFee = loadOnce(() => import('./PayoutFee'))

/** On which LIVE each minimum is reached, and when the money arrives. */
export function Payout() {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const sent = words.gifts(planned.scenario.gift, planned.gifts)
  const isRefused = useIsRefused()
  const isDrawn = problemOf(planned) === null && !isRefused
  return (
    <Section
      title={formatMessage({ id: 'payout.title' })}
      area="payout"
      aside={
        isDrawn && (
          <p className={styles.aside}>{formatMessage({ id: 'payout.marks' }, { gifts: sent })}</p>
        )
      }
    >
      {(titleId) => (
        <>
          <When titleId={titleId} />
          <OnceIdle
            load={loadFee}
            failed="payout.late.failed"
            render={({ PayoutFee }) => <PayoutFee />}
          />
        </>
      )}
    </Section>
  )
}

function When({ titleId }: { readonly titleId: string }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const problem = problemOf(planned)?.kind
  if (useIsRefused()) return <p className={styles.text}>{formatMessage({ id: 'plan.refused' })}</p>
  if (problem === 'minimum') {
    const most = dollarsBeside(mostADay.value, planned.live, words)
    return <p className={styles.text}>{formatMessage({ id: 'payout.minimum' }, { most })}</p>
  }
  if (problem === 'tooLong' || problem === 'contradiction') {
    return <p className={styles.text}>{formatMessage({ id: `payout.${problem}` })}</p>
  }
  const all = milestones(planned, minimumsOf(planned))
  if (problem || all.length === 0) {
    return <p className={styles.text}>{formatMessage({ id: 'payout.never' })}</p>
  }
  const inUse = planned.live.inForce.minimum.typical
  const weeks = weeksOf(planned, all)
  return (
    <>
      {weeks.length > 0 && (
        <LiveMarks weeks={weeks} until={all.find(({ minimum }) => equal(minimum, inUse)) ?? null} />
      )}
      <PayoutText of={all} />
      <Milestones of={all} titleId={titleId} />
    </>
  )
}
