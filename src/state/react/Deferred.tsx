import type { ReactNode } from 'react'
import { ScenarioContext } from './useCalculation'
import { useDeferredScenario } from './useDeferredScenario'

/** What is below shows an amount that is typed a moment later than the answer does. */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return <ScenarioContext value={useDeferredScenario()}>{children}</ScenarioContext>
}
