import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { inTasks } from '../../lib/in-tasks'
import { type Line, LineOfParts, type Show } from './InTurn'

/** Parts in the order of the page: those that join while another part is shown are inside that part, so they come next. */
function newLine(onOver: () => void): Line {
  let waiting: Show[] = []
  let isRunning = false
  let isOver = false

  function showNext(): boolean {
    const [next, ...later] = waiting
    waiting = []
    try {
      if (next) flushSync(next)
    } finally {
      waiting.push(...later)
    }
    isOver = waiting.length === 0
    if (isOver) onOver()
    return !isOver
  }

  return {
    isOver: () => isOver,
    join(show) {
      waiting.push(show)
      if (!isRunning) inTasks(showNext)
      isRunning = true
      return () => {
        waiting = waiting.filter((other) => other !== show)
      }
    },
  }
}

type OneByOneProps = {
  readonly children: ReactNode
  /** What stands below until all is there. */
  readonly waiting?: ReactNode
  /** Called once all is there. */
  readonly onAll?: () => void
}

/**
 * Something that comes late: each `<InTurn>` in it comes in a task of its own, in the order of the page. Decision 50: the
 * evidence blocked a slow phone for a median of 628 ms in turns, and of 132 ms row by row.
 */
export function OneByOne({ children, waiting = null, onAll }: OneByOneProps) {
  const [isAll, setIsAll] = useState(false)
  const [line] = useState(() =>
    newLine(() => {
      setIsAll(true)
      onAll?.()
    }),
  )
  return (
    <LineOfParts value={line}>
      {children}
      {!isAll && waiting}
    </LineOfParts>
  )
}
