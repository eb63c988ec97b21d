import { TriangleAlert } from 'lucide'
import { useId, useState } from 'react'
import type { FileRead } from '../../domain/log/reading'
import { wholeText } from '../../language/write-size'
import { useLog } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { counted, linesText } from './counted'
import styles from './UnreadLines.module.css'

type UnreadLinesProps = {
  readonly file: FileRead
  /** Else it has to be named. */
  readonly isOnlyOne: boolean
}

/** How many lines are not counted, and on request which they are and why. */
export function UnreadLines({ file, isOnlyOne }: UnreadLinesProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const hidesNames = useLog(({ answers }) => answers.hidesNames)
  const { name, unread, unreadLines, lines } = file
  // Of a file in which nothing is known, no line is.
  if (unread === 0 || file.problem === 'nothing-known') return null
  return (
    <div>
      <div role="status" className={styles.notice}>
        <Icon of={TriangleAlert} />
        <p>
          {formatMessage(
            { id: isOnlyOne ? 'log.unread' : 'log.unreadIn' },
            {
              name,
              count: unread,
              unread: wholeText(unread, words.locale),
              lines: linesText(Math.max(lines, unread), words),
              b: strong,
            },
          )}
        </p>
        <button
          type="button"
          className={buttons.words}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {formatMessage({ id: `log.unread.${isOpen ? 'hide' : 'show'}` }, { count: unread })}
        </button>
      </div>
      {isOpen && (
        <div id={id} className={styles.lines}>
          {unread > unreadLines.length && (
            <p>{formatMessage({ id: 'log.unread.first' }, counted(unreadLines.length, words))}</p>
          )}
          <table className={styles.table}>
            <caption className="visually-hidden">
              {formatMessage({ id: 'log.unread.table' }, { name })}
            </caption>
            <thead>
              <tr>
                {(['line', 'text', 'why'] as const).map((column) => (
                  <th key={column} scope="col">
                    {formatMessage({ id: `log.unread.${column}` })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {unreadLines.map(({ line, text, why }) => (
                <tr key={line}>
                  <th scope="row">{wholeText(line, words.locale)}</th>
                  <td>
                    {hidesNames ? (
                      <span>{formatMessage({ id: 'log.unread.hidden' })}</span>
                    ) : (
                      <code dir="auto" translate="no">
                        {text}
                      </code>
                    )}
                  </td>
                  <td>{formatMessage({ id: `log.why.${why}` })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

const strong = (marked: readonly string[]) => <strong key="strong">{marked.join('')}</strong>
