import { useEffect } from 'react'
import type { Reading } from '../../domain/log/reading'
import { coinsOf } from '../../wording/log-names'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { linesText } from './counted'

type SaidOfResultProps = {
  readonly reading: Reading
  /** Of gifts in LIVEs; null where there are none. */
  readonly coins: number | null
}

/** What was read, for those who don't see it; said once. */
export function SaidOfResult({ reading, coins }: SaidOfResultProps) {
  const words = useWords()
  const lines = reading.files.reduce((sum, file) => sum + file.lines, 0)
  const text = words.texts.formatMessage(
    { id: 'log.read' },
    { lines: linesText(lines, words), coins: coins === null ? 'none' : coinsOf(coins, words) },
  )
  // oxlint-disable-next-line react/exhaustive-deps -- other rates and prices are no other log
  useEffect(() => announce(text), [reading])
  return null
}
