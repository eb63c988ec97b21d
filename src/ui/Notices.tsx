import { X } from 'lucide'
import { useMemo } from 'react'
import { newestRateSet } from '../data/rate-sets'
import { type Calculation, calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import type { Ignored } from '../state/link'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { Icon } from './Icon'
import styles from './Notices.module.css'
import { useTexts } from './texts'
import { useArticleClaims } from './useArticleClaims'
import { useCalculation } from './useCalculation'
import { useSetName } from './useSetName'
import { useStandIn } from './useStandIn'
import { useWords } from './words'

type NoticesProps = {
  /** Without then and now, where there is little room: the card names its rates anyway. */
  readonly brief?: boolean
}

/** What the visitor should know of the link and the target, above the calculation. */
export function Notices({ brief = false }: NoticesProps) {
  return (
    <div className={styles.notices}>
      <IgnoredParts brief={brief} />
      {!brief && <ChangedRates />}
      {!brief && <StandIn />}
      <OutOfReach brief={brief} />
    </div>
  )
}

const viewKeys = ['embed', 'theme', 'accent', 'lang']

/** Names the parts of the link that were passed over. */
function IgnoredParts({ brief }: Required<NoticesProps>) {
  const { formatMessage } = useTexts()
  const all = useCalculator((calculator) => calculator.ignored)
  // A reader of somebody's post has no use for how its card was meant to look.
  const ignored = brief ? all.filter(({ key }) => !viewKeys.includes(key)) : all
  const dismiss = useCalculator((calculator) => calculator.dismissIgnored)
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>
            {formatMessage({ id: 'notice.ignored' }, { count: ignored.length })}
          </p>
          <ul className={styles.list}>
            {ignored.map((part, index) => (
              // A link may repeat a part word for word.
              <li key={`${index} ${part.key}`}>
                <IgnoredPart part={part} />
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={`${buttons.icon} ${styles.dismiss}`}
            aria-label={formatMessage({ id: 'notice.dismiss' })}
            onClick={() => {
              dismiss()
              focusMain()
            }}
          >
            <Icon of={X} />
          </button>
        </div>
      )}
    </div>
  )
}

/** No more of a value than shows what it was. */
const longest = 40

function IgnoredPart({ part: { key, value, why } }: { readonly part: Ignored }) {
  const { formatMessage } = useTexts()
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value
  return formatMessage(
    { id: `notice.${why}` },
    {
      key: <code key="key">{key}</code>,
      value: (
        <bdi key="value" className={styles.value}>
          {short.trim() === '' ? formatMessage({ id: 'notice.empty' }) : short}
        </bdi>
      ),
    },
  )
}

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
  const setName = useSetName()
  const claims = useArticleClaims()
  const chooseRateSet = useCalculator((calculator) => calculator.chooseRateSet)
  const now = useMemo(() => calculate({ ...then.scenario, rateSet: undefined }), [then.scenario])
  const asksForGifts = !['gifts', 'coins', 'diamonds'].includes(then.scenario.known.field)
  function takeNewest() {
    chooseRateSet(undefined)
    focusMain()
  }
  const isOutOfReach = then.unreachable !== null || now.unreachable !== null
  const comparison = asksForGifts ? 'notice.pinned.gifts' : 'notice.pinned.text'
  return (
    <div className={styles.notice}>
      {then.rateSet.id === 'article' ? (
        <>
          <p className={styles.title}>{formatMessage({ id: 'notice.article.title' }, claims)}</p>
          <p>{formatMessage({ id: 'notice.article.text' }, claims)}</p>
        </>
      ) : (
        <p className={styles.title}>{formatMessage({ id: 'notice.pinned.title' })}</p>
      )}
      <p>
        {formatMessage(
          { id: isOutOfReach ? 'notice.pinned.alone' : comparison },
          {
            thenSet: setName(then.rateSet),
            thenGifts: words.sent(then),
            thenPays: words.money(then.outcome.viewerPays, then.inForce.currency),
            thenCreator: words.money(then.outcome.creator, then.inForce.currency),
            nowSet: setName(now.rateSet),
            nowGifts: words.sent(now),
            nowPays: words.money(now.outcome.viewerPays, now.inForce.currency),
            nowCreator: words.money(now.outcome.creator, now.inForce.currency),
          },
        )}
      </p>
      <button type="button" className={buttons.action} onClick={takeNewest}>
        {formatMessage({ id: 'notice.pinned.use' })}
      </button>
    </div>
  )
}

/** A price list that stands in for one that nobody knows. */
function StandIn() {
  const standIn = useStandIn()
  return <div role="status">{standIn !== null && <p className={styles.notice}>{standIn}</p>}</div>
}

/** Why no number of gifts is enough, and what could be changed. */
function OutOfReach({ brief }: Required<NoticesProps>) {
  const { formatMessage, formatList } = useTexts()
  const { unreachable } = useCalculation()
  return (
    <div role="alert">
      {unreachable && (
        <p className={styles.notice}>
          {formatMessage(
            { id: brief ? 'unreachable.brief' : 'unreachable.text' },
            {
              reasons: formatList(
                unreachable.because.map((reason) => formatMessage({ id: `unreachable.${reason}` })),
              ),
            },
          )}
        </p>
      )}
    </div>
  )
}
