import { useState } from 'react'
import type { Scenario } from '../../domain/scenario'
import { type Chosen, chosenIn, withChosen } from '../../state/change'
import type { Changes } from '../../state/choices'
import { isSameCalculation } from '../../state/link'
import { rowChanges } from '../../state/row-changes'

/**
 * What changes the scenario of a row.
 *
 * What was typed for other choices than the present ones comes back with those, for as long as the row is open.
 *
 * @param latest - That scenario as it is now: what is shown may be behind.
 */
export function useRowChanges(
  latest: () => Scenario,
  onChange: (next: Scenario, isTyped: boolean) => void,
): Changes {
  const [kept, setKept] = useState<Chosen>(() => chosenIn(latest()))
  return rowChanges(
    () => {
      const scenario = latest()
      const isOfRow = isSameCalculation(withChosen(scenario, kept), scenario)
      return { scenario, chosen: isOfRow ? kept : chosenIn(scenario) }
    },
    (next, isTyped) => {
      setKept(next.chosen)
      onChange(next.scenario, isTyped)
    },
  )
}
