import { useContext } from 'react'
import type { Scenario } from '../../domain/scenario'
import { useChoices } from '../choices'
import { ScenarioContext } from './useCalculation'
import { useSettled } from './useSettled'

/** In ms. The answer is painted in the next frame, within 16 on most screens. */
const untilPainted = 20

/**
 * The scenario for parts that a key press need not wait for: a typed amount reaches them once the
 * answer and the fields are painted. Other choices reach them at once, because a list or radio button
 * that shows an earlier scenario would jump back when it is changed.
 */
export function useDeferredScenario(): Scenario {
  const now = useChoices(({ scenario }) => scenario)
  const before = useSettled(now, untilPainted)
  return differsOnlyInKnown(now, before) ? before : now
}

function differsOnlyInKnown(a: Scenario, b: Scenario): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Scenario>
  names.delete('known')
  // The numbers of a basket are typed, too.
  if (a.gift.kind === 'basket' && b.gift.kind === 'basket') names.delete('gift')
  return [...names].every((name) => a[name] === b[name])
}

/** Whether an amount was typed that is not shown here yet. */
export function useIsBehind(): boolean {
  const shown = useContext(ScenarioContext)
  const now = useChoices(({ scenario }) => scenario)
  return shown !== null && shown !== now
}
