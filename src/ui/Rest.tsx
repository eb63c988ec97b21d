import { type ReactNode, use, useMemo } from 'react'
import { late } from '../data/late'
import { ScenarioContext } from './useCalculation'
import { useFollowing } from './useFollowing'

/** Loads all of the page but its answer and its fields, beside the script of those. */
export const loadRest = late(() => import('./page-rest'))

type Parts = Awaited<ReturnType<typeof loadRest>>['parts']

/** A part of the page that the fields don't wait for, neither while it loads nor while one types. */
export function Rest({ part }: { readonly part: keyof Parts }) {
  const Part = use(loadRest()).parts[part]
  const shown = useMemo(() => <Part />, [Part])
  return <Following>{shown}</Following>
}

function Following({ children }: { readonly children: ReactNode }) {
  return <ScenarioContext value={useFollowing()}>{children}</ScenarioContext>
}
