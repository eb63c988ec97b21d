import { useEffect, useRef, useState } from 'react'
import { useIsNarrow } from '../look/useIsNarrow'
import { type LogRow, LogTable } from './LogTable'
import styles from './LogWindow.module.css'

/** In rem, as in LogTable.module.css. */
const height = { narrow: 4.75, narrowWithLongAmounts: 5.75, wide: 2.5 } as const

/** Rows that are made beyond those in sight, at each end. */
const beyond = 10

/** Rows in sight at most: the place for them is not taller than the screen. */
const inSight = 30

type LogWindowProps = {
  readonly titleId: string
  readonly name: string
  readonly columns: readonly string[]
  readonly main: number
  readonly areWide: boolean
  readonly count: number
  readonly rowAt: (index: number) => LogRow
}

const remInPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** A list of any length in a place of its own: only rows that are in sight, and some around them, are in the document. */
export function LogWindow({ count, rowAt, ...table }: LogWindowProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow()
  const narrow = table.areWide ? height.narrowWithLongAmounts : height.narrow
  const rem = isNarrow ? narrow : height.wide
  const [first, setFirst] = useState(0)

  useEffect(() => {
    const element = frame.current
    const look = () => {
      const above = Math.floor((element?.scrollTop ?? 0) / (rem * remInPx())) - beyond
      // In steps, so that not each row that comes into sight makes all others again.
      setFirst(Math.max(0, above - (above % beyond)))
    }
    look()
    element?.addEventListener('scroll', look, { passive: true })
    return () => element?.removeEventListener('scroll', look)
  }, [rem])

  const start = Math.min(first, Math.max(0, count - 1))
  const end = Math.min(count, start + inSight + 3 * beyond)
  const rows = Array.from({ length: end - start }, (_, index) => rowAt(start + index))
  return (
    <div
      ref={frame}
      className={styles.frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
      role="group"
      aria-labelledby={table.titleId}
    >
      <Room rem={start * rem} />
      <LogTable {...table} rows={rows} all={{ count, first: start }} />
      <Room rem={(count - end) * rem} />
    </div>
  )
}

/** As tall as the rows that are not there. */
const Room = ({ rem }: { readonly rem: number }) => (
  <svg className={styles.room} width="1" height={`${rem}rem`} aria-hidden="true" />
)
