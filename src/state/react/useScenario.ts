import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Scenario } from '../../domain/scenario'
import { useChoices } from '../choices'

/** Inside a provider, components show its scenario, not the latest one. */
export const ScenarioContext = createContext<Scenario | null>(null)

const nothing = () => () => {}

/** What a component is about. Inside a provider it need not hear of each key press. */
export function useScenario(): Scenario {
  const given = useContext(ScenarioContext)
  return useSyncExternalStore(
    given ? nothing : useChoices.subscribe,
    () => given ?? useChoices.getState().scenario,
    () => given ?? useChoices.getInitialState().scenario,
  )
}
