import { useEffect } from 'react'
import { percent } from '../../domain/amount'
import { percentText } from '../../language/write-number'
import { useLog } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import { announce, useAnnouncement } from '../controls/announce'

/** How far reading is, for those who don't see the bar: every quarter, and the end; then what came of it. */
export function SaidOfReading() {
  const { locale, texts } = useWords()
  const quarters = useLog(({ stage }) => {
    if (stage.kind === 'done') return 4
    return stage.kind === 'reading' && stage.total > 0
      ? Math.min(3, Math.floor((4 * stage.bytes) / stage.total))
      : 0
  })
  const { formatMessage } = texts
  const announced = useAnnouncement(({ text }) => text)
  // What was said of another log.
  useEffect(() => {
    if (quarters < 4) announce('')
  }, [quarters])
  const said = () => {
    if (quarters === 0) return ''
    if (quarters === 4) return announced || formatMessage({ id: 'log.saidDone' })
    const part = percentText(percent(String(25 * quarters)), locale)
    return formatMessage({ id: 'log.said' }, { percent: part })
  }
  return (
    <p role="status" className="visually-hidden">
      {said()}
    </p>
  )
}
