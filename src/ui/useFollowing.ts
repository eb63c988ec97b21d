import { useContext, useDeferredValue } from 'react'
import type { Scenario } from '../domain/scenario'
import { useCalculator } from '../state/calculator'
import { ScenarioContext } from './useCalculation'

/**
 * The scenario for all that may come a moment after the answer: an amount that is typed reaches it
 * once the answer and the fields are painted, so that the next key has not to wait. Whatever else is
 * chosen reaches it at once.
 */
export function useFollowing(): Scenario {
  const now = useCalculator(({ scenario }) => scenario)
  const before = useDeferredValue(now)
  return isSameButKnown(now, before) ? before : now
}

/** Every part asks it of the same two. */
let last: { readonly a: Scenario; readonly b: Scenario; readonly isSame: boolean } | undefined

function isSameButKnown(a: Scenario, b: Scenario): boolean {
  if (last?.a !== a || last.b !== b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Scenario>
    names.delete('known')
    last = { a, b, isSame: [...names].every((name) => a[name] === b[name]) }
  }
  return last.isSame
}

/** Whether something else has been typed than what is shown here. */
export function useIsBehind(): boolean {
  const shown = useContext(ScenarioContext)
  const now = useCalculator(({ scenario }) => scenario)
  return shown !== null && shown !== now
}
