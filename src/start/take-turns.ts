import { options } from 'preact'
import { flushSync } from 'react-dom'
import { notYet, type Starting, turns } from '../ui/loading/InTurn'
import { replayEarlyInput } from './replay-early-input'

/** Of Preact, in its own names: a vnode has the element that the build made, a component its vnode. */
type Part = Starting & { readonly __v: { readonly __e: Element | null } }
type Inner = { __e: (error: unknown, vnode: { readonly __c: Part }, ...rest: unknown[]) => void }

const inner = options as unknown as Inner
const { __e: handleError } = inner
const builtOf = ({ __v: { __e: element } }: Part) => element

/** In the order of the page. */
const waiting: Part[] = []

const waitOrFail: Inner['__e'] = (error, vnode, ...rest) => {
  if (error !== notYet) {
    handleError(error, vnode, ...rest)
    return
  }
  const { __c: part } = vnode
  // A waiting part throws again if a component around it is rendered.
  if (!waiting.includes(part)) waiting.push(part)
}
Object.assign(inner, { __e: waitOrFail })

/** Whether this element does nothing yet, because its part waits. */
export const waits = (element: Element): boolean =>
  waiting.some((part) => builtOf(part)?.contains(element))

/** From now on, parts wait for their turn. The development server renders with React, which has its own. */
export function haveTurns(): void {
  turns.areTaken = import.meta.env.PROD
}

/**
 * Lets the parts that wait take their turns, each in a task of its own, with what was typed and pressed in it before.
 *
 * In one task, a phone slowed down 4 times is blocked for 290 to 400 ms; in turns, no task is longer than 100.
 *
 * @param onReady - Called once no part waits.
 */
export function takeTurns(onReady: () => void): void {
  const [part] = waiting
  if (!part) {
    turns.areTaken = false
    // Until now, effects ran before the next event. From here on, they run in a task of their own, so that none is as long.
    options.requestAnimationFrame = (flushEffects) => setTimeout(flushEffects)
    onReady()
    return
  }
  setTimeout(() => {
    waiting.shift()
    const built = builtOf(part)
    const replay = built && replayEarlyInput(built)
    part.hasTurn = true
    flushSync(() => part.forceUpdate())
    queueMicrotask(() => {
      try {
        replay?.(waits)
      } finally {
        takeTurns(onReady)
      }
    })
  })
}
