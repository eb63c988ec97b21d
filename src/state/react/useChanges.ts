import { createContext, useContext } from 'react'
import type { Sendable } from '../../domain/sent'
import { type Changes, changesOfPage, useChoices } from '../choices'
import { ScenarioContext } from './useCalculation'

/** Inside a provider, components change its scenario, not the one of the page. */
export const ChangesContext = createContext<Changes | null>(null)

/** What changes the scenario that `useCalculation` is about. */
export const useChanges = (): Changes => useContext(ChangesContext) ?? changesOfPage

/** Whether that is the scenario of the page, which links lead to and other parts follow. */
export const useIsMain = (): boolean => useContext(ChangesContext) === null

/** What is sent; a key press in a number leaves it as it is. */
export function useGift(): Sendable {
  const given = useContext(ScenarioContext)
  return useChoices(({ scenario }) => (given ?? scenario).gift)
}
