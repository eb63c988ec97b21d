import { type Calculation, calculate } from '../calculation'
import { useScenario } from './useScenario'

/** What follows from the inputs; computed once for each change of them. */
export const useCalculation = (): Calculation => calculate(useScenario())
