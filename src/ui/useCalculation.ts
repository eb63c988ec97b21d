import { type Calculation, calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'

/** What follows from the inputs; computed once for each change of them. */
export const useCalculation = (): Calculation =>
  calculate(useCalculator((calculator) => calculator.scenario))
