import type { FileRead } from '../../domain/log/reading'
import { useWords } from '../../wording/react/useWords'
import { counted } from './counted'
import styles from './FilesRead.module.css'

/** What is not counted on purpose, and how times and dates were meant that could mean something else. */
export function HowRead({ files }: { readonly files: readonly FileRead[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const sum = (of: (file: FileRead) => number) => files.reduce((all, file) => all + of(file), 0)
  const leftOut = (
    [
      { id: 'log.repeats', count: sum(({ repeats }) => repeats) },
      { id: 'log.parts', count: sum(({ partsOfStreaks }) => partsOfStreaks) },
      { id: 'log.others', count: sum(({ others }) => others) },
    ] as const
  )
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => formatMessage({ id }, counted(count, words)))
  const oddTimes = sum(({ oddTimes: odd = 0 }) => odd)
  const clocks = new Set(files.flatMap(({ clock }) => clock ?? []))
  const years = new Set(files.flatMap(({ years: said }) => said ?? []))
  const dates = new Set(files.flatMap(({ dates: order }) => order ?? []))
  const notes = [
    leftOut.length > 0 && formatMessage({ id: 'log.leftOut' }, { list: words.list(leftOut) }),
    oddTimes > 0 && formatMessage({ id: 'log.oddTimes' }, counted(oddTimes, words)),
    ...[...clocks].map((clock) => formatMessage({ id: `log.clock.${clock}` })),
    ...[...years].map((said) => formatMessage({ id: `log.years.${said}` })),
    ...[...dates].map((order) => formatMessage({ id: `log.dates.${order}` })),
  ].filter((note) => note !== false)
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}
