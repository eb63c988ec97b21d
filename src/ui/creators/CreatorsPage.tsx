import { creatorsTexts } from '../../language/groups/creators'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { plannedFrom } from '../../state/plan'
import { ScenarioContext, useCalculation } from '../../state/react/useCalculation'
import { planHeadline, planShared, planTextOf, underHeadline } from '../../wording/plan'
import type { SharedPlace } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { Announcer } from '../answer/Announcer'
import { Headline } from '../answer/Headline'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { Refusals, useIsRefused } from '../controls/Refusals'
import { InTurn } from '../loading/InTurn'
import { Footer } from '../page/Footer'
import { Header } from '../page/Header'
import { OnceIdle } from '../page/OnceIdle'
import { OnThisPage } from '../page/OnThisPage'
import page from '../page/Page.module.css'
import styles from './CreatorsPage.module.css'
import { Payout } from './Payout'
import { Planner } from './Planner'

addTexts(pageTexts)
addTexts(creatorsTexts)

const shared: SharedPlace = {
  textOf: ({ scenario }, words) => planShared(plannedFrom(scenario), words),
  loadPicture: loadOnce(() =>
    import('./CreatorsPicture').then(({ CreatorsPicture }) => CreatorsPicture),
  ),
}

const loadScaled = loadOnce(() => import('./Scaled'))
const loadWhy = loadOnce(() => import('./Why'))

/** What a creator is paid, when, and why it may be less. */
export function CreatorsPage() {
  return (
    <>
      <Header place="creators" shared={shared} />
      <div className={page.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <Refusals>
            <InTurn>
              <PlanHead />
            </InTurn>
            <NoticesOfPlan />
            <InTurn>
              <Planner />
            </InTurn>
            <InTurn>
              <Payout />
            </InTurn>
          </Refusals>
          <OnceIdle
            load={loadScaled}
            failed="creators.late.failed"
            render={({ Scaled }) => <Scaled />}
          />
          <OnceIdle load={loadWhy} failed="creators.late.failed" render={({ Why }) => <Why />} />
        </main>
        <Footer />
      </div>
      <Announcer textOf={planTextOf} />
    </>
  )
}

/** What is said of the answer's rates, said of the plan's gifts. */
function NoticesOfPlan() {
  const { batch } = plannedFrom(useCalculation().scenario)
  return (
    <ScenarioContext value={batch.scenario}>
      <div className={styles.notices}>
        <Notices />
      </div>
    </ScenarioContext>
  )
}

const parts = ['payout', 'scaled', 'why'] as const

const refused = { id: 'plan.head.refused', values: {} } as const

function PlanHead() {
  const words = useWords()
  const isRefused = useIsRefused()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  return (
    <div className={styles.headline}>
      <div>
        <Headline of={isRefused ? refused : planHeadline(planned, words)} />
        {!isRefused &&
          underHeadline(planned, words).map((sentence) => (
            <p key={sentence} className={styles.under}>
              {sentence}
            </p>
          ))}
      </div>
      <OnThisPage
        label={formatMessage({ id: 'plan.parts' })}
        parts={parts.map((part) => ({
          id: part,
          text: formatMessage({ id: `plan.parts.${part}` }),
        }))}
      />
    </div>
  )
}
