import { createContext, useContext, useState } from 'react'
import type { Source } from '../../domain/rate-set'
import { useLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { dateText } from '../../language/write-number'
import { Disclosure } from '../controls/Disclosure'
import { InTurn } from '../loading/InTurn'
import { OneByOne } from '../loading/OneByOne'
import styles from './SourceNote.module.css'
import { TrustTag } from './TrustTag'

type SourceNoteProps = {
  /** The rate that it is the source of, for those who can't see what it stands beside. */
  readonly label: string
  /** The most telling first. */
  readonly sources: readonly Source[]
}

/** Whether the texts of what sources say are there already. */
export const SourceTextsContext = createContext(true)

/** Opens where a rate comes from: what it says, who says it, when, and how far to trust it. */
export function SourceNote({ label, sources }: SourceNoteProps) {
  const [best] = sources
  if (!best) return null
  return (
    <Disclosure label={label} summary={<Summary best={best} others={sources.length - 1} />}>
      <ul className={styles.list}>
        <Said by={sources} />
      </ul>
    </Disclosure>
  )
}

/** Where the texts come later than the rest, each list is made in a task of its own. All in one, with their tables, took 220 to 430 ms, slowed down 4 times. */
function Said({ by }: { readonly by: readonly Source[] }) {
  const areThere = useContext(SourceTextsContext)
  const [wereThere] = useState(areThere)
  if (!areThere) return null
  const texts = by.map((source) => (
    <li key={source.id}>
      <SourceText source={source} />
    </li>
  ))
  return wereThere ? (
    texts
  ) : (
    <OneByOne>
      <InTurn>{texts}</InTurn>
    </OneByOne>
  )
}

type SummaryProps = { readonly best: Source; readonly others: number }

/** The most telling source, and how many more there are. That a number was worked out is said at once. */
function Summary({ best, others }: SummaryProps) {
  const { formatMessage } = useTexts()
  return (
    <span>
      <SourceName source={best} />
      {others > 0 && <span>{` ${formatMessage({ id: 'source.more' }, { count: others })}`}</span>}
      {best.trust === 'derived' && (
        <span className={styles.derived}>
          <TrustTag trust="derived" />
        </span>
      )}
    </span>
  )
}

/** Who says it, and when. */
export function SourceName({ source }: { readonly source: Source }) {
  const { formatMessage } = useTexts()
  const locale = useLocale()
  const { who, asOf, isUntil } = source
  const name =
    asOf === null
      ? formatMessage({ id: 'source.undated' }, { who })
      : formatMessage(
          { id: isUntil ? 'source.until' : 'source.line' },
          { who, date: dateText(asOf, locale) },
        )
  return <span>{name}</span>
}

/** All of it, with a link where there is one. */
function SourceText({ source }: { readonly source: Source }) {
  const { formatMessage } = useTexts()
  return (
    <>
      <p className={styles.says}>{formatMessage({ id: `source.${source.id}` as never })}</p>
      <p className={styles.who}>
        <SourceName source={source} />
        <TrustTag trust={source.trust} />
        {source.url !== null && (
          <a href={source.url} rel="noreferrer" target="_blank">
            {formatMessage({ id: 'source.link' })}
          </a>
        )}
      </p>
    </>
  )
}
