import { sourcesOf } from '../../data/sources'
import type { Source } from '../../domain/rate-set'
import { useLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { dateText } from '../../language/write-number'
import { Disclosure } from '../controls/Disclosure'
import styles from './SourceNote.module.css'

type SourceNoteProps = {
  /** The rate that it is the source of, for those who can't see what it stands beside. */
  readonly label: string
  /** Ids, the most telling first. */
  readonly ids: readonly string[]
}

/** Opens where a rate comes from: what it says, who says it, when, and how far to trust it. */
export function SourceNote({ label, ids }: SourceNoteProps) {
  const found = sourcesOf(ids)
  if (found.length === 0) return null
  return (
    <Disclosure label={label} summary={found[0] && <SourceName source={found[0]} />}>
      <ul className={styles.list}>
        {found.map((source) => (
          <li key={source.id}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </Disclosure>
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

/** How far something can be trusted, in a word and a sign. */
export function TrustTag({ trust }: Pick<Source, 'trust'>) {
  const { formatMessage } = useTexts()
  return (
    <span className={styles.trust} data-trust={trust}>
      {formatMessage({ id: `trust.${trust}` })}
    </span>
  )
}
