import type { ReactNode } from 'react'
import { ScenarioContext } from './useCalculation'
import { useDeferredScenario } from './useDeferredScenario'

/** Children show a typed amount one render after the answer. */
export function Deferred({ children }: { readonly children: ReactNode }) {
  return <ScenarioContext value={useDeferredScenario()}>{children}</ScenarioContext>
}
