import type { ReactNode } from 'react'
import { ScenarioContext } from './useCalculation'
import { useFollowing } from './useFollowing'

/** What is below shows an amount that is typed a moment later than the answer does. */
export function Following({ children }: { readonly children: ReactNode }) {
  return <ScenarioContext value={useFollowing()}>{children}</ScenarioContext>
}
