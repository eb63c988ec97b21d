import { create } from 'zustand'
import type { Scenario } from '../domain/scenario'
import { differenceText, writtenEach } from './compared-link'
import { nameOf } from './saved'

const key = 'rose-value-scenarios'
/** The newest are kept. */
const mostKept = 50

type Names = Readonly<Record<string, string>>

/** Names that the visitor gave to compared scenarios in this browser, by their difference as the link has it. */
export const useScenarioNames = create<Names>()(() => read())

/**
 * Gives a scenario a name, or its default where the name is empty.
 *
 * @param difference - As the link has it.
 */
export function nameScenario(difference: string, typed: string): void {
  const { [difference]: _, ...others } = useScenarioNames.getState()
  const name = nameOf(typed)
  const all = Object.entries(name === '' ? others : { ...others, [difference]: name })
  const names = Object.fromEntries(all.slice(-mostKept))
  useScenarioNames.setState(names, true)
  try {
    localStorage.setItem(key, JSON.stringify(names))
  } catch {
    // Not kept: the name stays until the page is closed.
  }
}

/** The names of the scenarios that this one is compared with, by their difference as the link has it. */
export function namesIn(main: Scenario): Names {
  const names = useScenarioNames.getState()
  const written = writtenEach(main)
  return Object.fromEntries(
    (main.versus ?? []).flatMap((difference, at) => {
      const [name, text] = [names[differenceText(difference)], written[at]]
      return name === undefined || typeof text !== 'string' ? [] : [[text, name]]
    }),
  )
}

/** Whatever was stored: each name is read alone. */
function read(): Names {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const all = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
    return Object.fromEntries(all.filter(([, name]) => typeof name === 'string' && name !== ''))
  } catch {
    return {}
  }
}
