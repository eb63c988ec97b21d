import { createContext, useContext } from 'react'
import type { Scenario } from '../../domain/scenario'
import { type Calculation, calculate } from '../calculation'
import { useChoices } from '../choices'

/** Inside a provider, components show its scenario, not the latest one. */
export const ScenarioContext = createContext<Scenario | null>(null)

/**
 * What follows from the inputs; computed once for each change of them. It hears of them inside a provider, too: a field
 * that becomes the known one leaves its provider with one key, and has to hear of the next.
 */
export function useCalculation(): Calculation {
  const given = useContext(ScenarioContext)
  return calculate(useChoices((choices) => given ?? choices.scenario))
}
