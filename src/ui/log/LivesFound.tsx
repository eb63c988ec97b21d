import type { OwnLive } from '../../domain/log/reading'
import { dateText } from '../../language/write-number'
import { counted, numberText } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import { type Column, FigureTable } from '../evidence/FigureTable'
import { Bar, partsOf } from './Bar'
import styles from './Found.module.css'
import { useShown } from './useShown'

/** An account's own LIVEs, with numbers as the export has them: it does not say of what. */
export function LivesFound({ lives }: { readonly lives: readonly OwnLive[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const newest = lives.toSorted((a, b) => (a.start < b.start ? 1 : -1))
  const [shown, more] = useShown(newest)
  return (
    <Section
      title={formatMessage({ id: 'lives.title' })}
      area="lives"
      aside={
        <p className={styles.aside}>
          {formatMessage({ id: 'lives.aside' }, counted(lives.length, words))}
        </p>
      }
    >
      {(titleId) => (
        <>
          <p className={styles.notes}>{formatMessage({ id: 'lives.note' })}</p>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(lives, words)}
            rows={shown}
            keyOf={(live) => String(newest.indexOf(live))}
            className={`${styles.table} ${styles.wide}`}
            startsBy={{ column: 'start', isDown: true }}
          />
          {more}
        </>
      )}
    </Section>
  )
}

function columnsOf(lives: readonly OwnLive[], words: Words): readonly Column<OwnLive>[] {
  const { formatMessage } = words.texts
  const notGiven = formatMessage({ id: 'lives.notGiven' })
  const number = (given: number | null) => (given === null ? notGiven : numberText(given, words))
  const partOf = partsOf(lives.map(({ earning }) => earning ?? 0))
  return [
    {
      id: 'start',
      label: formatMessage({ id: 'lives.column.start' }),
      place: 'name',
      order: ({ start }) => start,
      cell: ({ start, title }) => (
        <>
          <span>{startText(start, words)}</span>
          <span className={`${styles.note} ${styles.name}`}>
            {title || formatMessage({ id: 'lives.noTitle' })}
          </span>
        </>
      ),
    },
    {
      id: 'drawn',
      label: formatMessage({ id: 'lives.column.drawn' }),
      place: 'drawn',
      cell: ({ earning }) => <Bar part={partOf(earning ?? 0)} label={number(earning)} />,
    },
    {
      id: 'earning',
      label: formatMessage({ id: 'lives.column.earning' }),
      place: 'end',
      order: ({ earning }) => earning,
      cell: ({ earning }) => <span className={styles.amount}>{number(earning)}</span>,
    },
    {
      id: 'viewers',
      label: formatMessage({ id: 'lives.column.viewers' }),
      place: 'more',
      order: ({ viewers }) => viewers,
      cell: ({ viewers, gifters }) => (
        <span>
          {formatMessage(
            { id: 'lives.viewers' },
            {
              viewers: number(viewers),
              gifters: number(gifters),
              isGiven: gifters === null ? 'no' : 'yes',
              count: gifters ?? 0,
            },
          )}
        </span>
      ),
    },
  ]
}

/** `January 15, 2026, 20:00`; what is no such time stays as the export has it. */
function startText(start: string, words: Words): string {
  const found = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[ T](\d\d:\d\d)/.exec(start)
  if (!found) return start
  return words.texts.formatMessage(
    { id: 'lives.start' },
    { date: dateText(String(found[1]), words.locale), time: String(found[2]) },
  )
}
