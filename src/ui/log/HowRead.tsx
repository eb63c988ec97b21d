import type { FileRead } from '../../domain/log/reading'
import { wholeText } from '../../language/write-size'
import { readDates, useLog } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Segmented } from '../controls/Segmented'
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
  const given = useLog((log) => log.files)
  const clocks = new Set(files.flatMap(({ clock }) => clock ?? []))
  const years = new Set(files.flatMap(({ years: said }) => said ?? []))
  // What the visitor said of a file is no guess.
  const dates = new Set(
    files.flatMap(({ dates: order }, index) => (given[index]?.dates ? [] : (order ?? []))),
  )
  const notes = [
    leftOut.length > 0 && formatMessage({ id: 'log.leftOut' }, { list: words.list(leftOut) }),
    oddTimes > 0 && formatMessage({ id: 'log.oddTimes' }, counted(oddTimes, words)),
    ...files.map((file) => oddLinesText(file, words)),
    ...[...clocks].map((clock) => formatMessage({ id: `log.clock.${clock}` })),
    ...[...years].map((said) => formatMessage({ id: `log.years.${said}` })),
    ...[...dates].map((order) => formatMessage({ id: `log.dates.${order}` })),
  ].filter((note) => note !== false && note !== null)
  return (
    <>
      {notes.map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- notes on files with the same name may be the same
        <p key={index} className={styles.note}>
          {note}
        </p>
      ))}
      {files.map((file, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- names may be the same
        <OrderOfDates key={index} file={file} index={index} />
      ))}
    </>
  )
}

/** Which lines have a time that can't be right; null where none has, or nobody noted which. */
function oddLinesText({ name, oddTimes = 0, oddTimeLines = [] }: FileRead, words: Words) {
  if (oddTimeLines.length === 0) return null
  return words.texts.formatMessage(
    { id: 'log.oddTimes.lines' },
    {
      name,
      count: oddTimes,
      lines: words.list(oddTimeLines.map((line) => wholeText(line, words.locale))),
      isMore: oddTimes > oddTimeLines.length ? 'yes' : 'no',
    },
  )
}

type OrderOfDatesProps = { readonly file: FileRead; readonly index: number }

/** Whether days or months stand first in dates such as 3/1/2026, where the file doesn't tell. */
function OrderOfDates({ file, index }: OrderOfDatesProps) {
  const { formatMessage } = useWords().texts
  const given = useLog((log) => log.files[index])
  if (!given || (file.dates !== 'unclear' && given.dates === undefined)) return null
  return (
    <Segmented<'day-first' | 'month-first' | ''>
      label={formatMessage({ id: 'log.dates.of' }, { name: file.name })}
      value={given.dates ?? ''}
      options={(['day-first', 'month-first'] as const).map((value) => ({
        value,
        text: formatMessage({ id: `log.dates.choose.${value}` }),
      }))}
      onChange={(dates) => dates && readDates(index, dates)}
    />
  )
}
