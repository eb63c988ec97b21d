import { useEffect, useState } from 'react'
import { dateText } from '../../language/write-number'
import { followKept, forget, openKept, useKept } from '../../state/kept-log'
import { chooseLate, openReading } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from './KeptLog.module.css'

/** Offers the log that was kept on an earlier visit. */
export function KeptLog() {
  const { texts, locale } = useWords()
  const { formatMessage } = texts
  const date = useKept((kept) => kept.date)
  const [news, setNews] = useState<'gone' | 'forgotten' | null>(null)
  useEffect(followKept, [])

  async function open() {
    const isWanted = chooseLate()
    const reading = await openKept()
    if (!reading) setNews('gone')
    if (!isWanted()) return
    if (reading) openReading(reading)
    focusMain()
  }

  async function drop() {
    await forget()
    setNews('forgotten')
    focusMain()
  }

  return (
    <div role="status" className={styles.kept}>
      {news && <p>{formatMessage({ id: `log.keep.${news}` })}</p>}
      {date !== null && (
        <>
          <button type="button" className={buttons.action} onClick={() => void open()}>
            {formatMessage({ id: 'log.keep.open' }, { date: dateText(date, locale) })}
          </button>
          <button type="button" className={buttons.words} onClick={() => void drop()}>
            {formatMessage({ id: 'log.keep.forget' })}
          </button>
        </>
      )}
    </div>
  )
}
