import { createContext, useContext } from 'react'
import type { Scenario } from '../../domain/scenario'
import { type Calculation, calculate } from '../calculation'
import { useChoices } from '../choices'

/** Inside a provider, components show its scenario, not the latest one. */
export const ScenarioContext = createContext<Scenario | null>(null)

/** What follows from the inputs; computed once for each change of them. */
export function useCalculation(): Calculation {
  const given = useContext(ScenarioContext)
  return calculate(useChoices((choices) => given ?? choices.scenario))
}
