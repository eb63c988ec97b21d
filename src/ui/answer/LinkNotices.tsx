import { X } from 'lucide'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { obstaclesTo } from '../../state/obstacles'
import type { Ignored } from '../../state/query'
import { useCalculation } from '../../state/react/useCalculation'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import notice from '../look/notice.module.css'
import styles from './Notices.module.css'

const viewKeys = ['embed', 'theme', 'accent', 'lang']

/** Names the parts of the link that were passed over. */
export function IgnoredParts({ brief }: { readonly brief: boolean }) {
  const { formatMessage } = useTexts()
  const all = useChoices((choices) => choices.ignored)
  // A reader of somebody's post has no use for how its card was meant to look.
  const ignored = brief ? all.filter(({ key }) => !viewKeys.includes(key)) : all
  const dismiss = useChoices((choices) => choices.dismissIgnored)
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className={notice.notice}>
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

/** What takes everything, so that no number of gifts is enough or the creator gets nothing. */
export function OutOfReach({ brief }: { readonly brief: boolean }) {
  const { formatMessage } = useTexts()
  const because = obstaclesTo(useCalculation())
  const reasons = because.map((reason) => formatMessage({ id: `unreachable.${reason}` })).join(' ')
  return (
    <div role="alert">
      {because.length > 0 && (
        <p className={notice.notice}>
          {brief
            ? reasons
            : formatMessage({ id: 'unreachable.text' }, { reasons, count: because.length })}
        </p>
      )}
    </div>
  )
}
