import { creatorsTexts } from '../../language/groups/creators'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { together, useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { plannedFrom } from '../../state/plan'
import { ScenarioContext, useCalculation } from '../../state/react/useCalculation'
import { planHeadline, planShared, planTextOf } from '../../wording/plan'
import type { SharedPlace } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { Announcer } from '../answer/Announcer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
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
          <Headline />
          <NoticesOfPlan />
          <Planner />
          <Payout />
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

function Headline() {
  const { formatMessage } = useTexts()
  const { id, values } = planHeadline(plannedFrom(useCalculation().scenario), useWords())
  return (
    <div className={styles.headline}>
      <h1 className={styles.title}>
        {formatMessage({ id }, { ...values, creator: inRose, line })}
      </h1>
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

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)

/** Each part of the sentence has a line of its own. Its first words tell it from the other one. */
const line = (sentence: readonly string[]) => (
  <span key={sentence[0]} className={styles.line}>
    {together(sentence)}
  </span>
)
