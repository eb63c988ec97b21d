import { createContext, useContext } from 'react'
import type { Scenario } from '../domain/scenario'
import { type Calculation, calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'

/** Where it is given a value, what is below shows that and not what was typed since. */
export const ScenarioContext = createContext<Scenario | null>(null)

/** What follows from the inputs; computed once for each change of them. */
export function useCalculation(): Calculation {
  const given = useContext(ScenarioContext)
  return calculate(useCalculator((calculator) => given ?? calculator.scenario))
}
