import { useMemo } from 'react'
import { newestRateSet } from '../../data/rate-sets'
import { isZero } from '../../domain/amount'
import { isMoney } from '../../domain/known'
import { regionName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { type Calculation, calculate } from '../../state/calculation'
import { unusedNumbers, withNewestRates } from '../../state/change'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { articleClaims } from '../../wording/article-claims'
import { modelName, publishedName } from '../../wording/model-name'
import { rateLabel } from '../../wording/rate-label'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { standInText } from '../../wording/stand-in'
import { focusMain } from '../controls/focus-main'
import { InTurn } from '../loading/InTurn'
import buttons from '../look/buttons.module.css'
import notice from '../look/notice.module.css'
import { IgnoredParts, OutOfReach } from './LinkNotices'
import styles from './Notices.module.css'

/** What the visitor should know of the link and the target, above the calculation. */
export const Notices = () => (
  <InTurn>
    <div className={styles.notices}>
      <IgnoredParts brief={false} />
      <ChangedRates />
      <OtherRegion />
      <OtherModel />
      <UnusedNumbers />
      <StandIn />
      <OutOfReach brief={false} />
    </div>
  </InTurn>
)

/** A pinned rate set that is not the newest: then, and now. */
function ChangedRates() {
  const then = useCalculation()
  const isOld = then.rateSet !== newestRateSet
  return (
    // Its figures change with every key; the answer is spoken elsewhere, once typing pauses.
    <div role="status" aria-live="off">
      {isOld && <ThenAndNow then={then} />}
    </div>
  )
}

function ThenAndNow({ then }: { readonly then: Calculation }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const chooseRateSet = useChoices((choices) => choices.chooseRateSet)
  const chosen = useChoices((choices) => choices.chosen)
  const now = useMemo(
    () => calculate(withNewestRates(then.scenario, chosen)),
    [chosen, then.scenario],
  )
  const asksForGifts = isMoney(then.scenario.known.field)
  function takeNewest() {
    chooseRateSet(undefined)
    focusMain()
  }
  const isPaid = [then, now].every(
    ({ outcome, unreachable }) => outcome.kind === 'path' && !unreachable && !isZero(outcome.gifts),
  )
  const [thenPays, nowPays] = words.moneyThenAndNow([then, now], 'viewerPays')
  const [thenCreator, nowCreator] = words.moneyThenAndNow([then, now], 'creator')
  const isSame =
    thenPays === nowPays && thenCreator === nowCreator && words.sent(then) === words.sent(now)
  const comparison = asksForGifts ? 'notice.pinned.gifts' : 'notice.pinned.text'
  const alone = !isPaid ? 'notice.pinned.alone' : isSame && 'notice.pinned.same'
  return (
    <div className={notice.notice}>
      {then.rateSet.id === 'article' ? (
        <Article calculation={then} />
      ) : (
        <p className={styles.title}>{formatMessage({ id: 'notice.pinned.title' })}</p>
      )}
      <p>
        {formatMessage(
          { id: alone || comparison },
          {
            thenSet: setName(then.rateSet, words),
            thenGifts: words.sent(then),
            thenPays,
            thenCreator,
            nowSet: setName(now.rateSet, words),
            nowGifts: words.sent(now),
            nowPays,
            nowCreator,
          },
        )}
      </p>
      <button type="button" className={buttons.action} onClick={takeNewest}>
        {formatMessage({ id: 'notice.pinned.use' })}
      </button>
    </div>
  )
}

/** The two values of a Rose that the founding article gives, and which of them is shown. */
function Article({ calculation }: { readonly calculation: Calculation }) {
  const { formatMessage } = useTexts()
  const claims = articleClaims(useWords())
  const { scenario, inForce } = calculation
  const isOwn = scenario.perCoin !== undefined || scenario.value !== undefined
  const shown = isOwn ? undefined : here[inForce.model.id]
  return (
    <>
      <p className={styles.title}>{formatMessage({ id: 'notice.article.title' })}</p>
      <p>
        {formatMessage(
          { id: 'notice.article.text' },
          { ...claims, here: formatMessage({ id: shown ?? 'notice.article.neither' }) },
        )}
      </p>
    </>
  )
}

/** The payout models that are the article's own. */
const here: Readonly<Record<string, 'notice.article.example' | 'notice.article.claim'>> = {
  diamond: 'notice.article.example',
  roses200: 'notice.article.claim',
}

/** A region that the visitor chose and the rate set lacks: it comes back with rates that have it. */
function OtherRegion() {
  const { formatMessage, language } = useTexts()
  const words = useWords()
  const chosen = useChoices((choices) => choices.chosen.choices.region)
  const { inForce, rateSet } = useCalculation()
  const isOther = chosen !== undefined && chosen !== inForce.region.id
  return (
    <div role="status">
      {isOther && (
        <p className={notice.notice}>
          {formatMessage(
            { id: 'notice.region' },
            {
              set: setName(rateSet, words),
              region: regionName(chosen, language),
              instead: regionName(inForce.region.id, language),
              currency: inForce.currency,
            },
          )}
        </p>
      )}
    </div>
  )
}

/** A payout model that the visitor chose and the rate set lacks: the same. */
function OtherModel() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const chosen = useChoices((choices) => choices.chosen.choices.model)
  const calculation = useCalculation()
  const { inForce, rateSet } = calculation
  const other = newestRateSet.models.find(({ id }) => id === chosen && id !== inForce.model.id)
  return (
    <div role="status">
      {other && (
        <p className={notice.notice}>
          {formatMessage(
            { id: 'notice.model' },
            {
              set: setName(rateSet, words),
              model: publishedName(other, words),
              instead: modelName(calculation, words),
            },
          )}
        </p>
      )}
    </div>
  )
}

/** Numbers of the visitor's own that wait for what they were typed for. */
function UnusedNumbers() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const chosen = useChoices((choices) => choices.chosen)
  const { inForce } = useCalculation()
  const labels = unusedNumbers(chosen).map((name) =>
    formatMessage({ id: rateLabel(name, inForce) }, { currency: inForce.currency }),
  )
  return (
    <div role="status">
      {labels.length > 0 && (
        <p className={notice.notice}>
          {formatMessage({ id: 'notice.numbers' }, { list: words.list(labels) })}
        </p>
      )}
    </div>
  )
}

/** A price list in place of one that nobody knows. */
function StandIn() {
  const standIn = standInText(useCalculation(), useWords())
  return <div role="status">{standIn !== null && <p className={notice.notice}>{standIn}</p>}</div>
}
