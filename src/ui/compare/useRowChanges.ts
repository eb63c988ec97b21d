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
 */
export function useRowChanges(
  scenario: Scenario,
  onChange: (next: Scenario, isTyped: boolean) => void,
): Changes {
  const [kept, setKept] = useState<Chosen>(() => chosenIn(scenario))
  const isOfRow = isSameCalculation(withChosen(scenario, kept), scenario)
  const row = { scenario, chosen: isOfRow ? kept : chosenIn(scenario) }
  return rowChanges(row, (next, isTyped) => {
    setKept(next.chosen)
    onChange(next.scenario, isTyped)
  })
}
