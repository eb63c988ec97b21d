import { create } from 'zustand'
import type { Scenario } from '../domain/scenario'
import { differenceText, writtenEach } from './compared-link'
import { followStored } from './follow-stored'
import { isName, nameOf } from './saved'

const key = 'rose-value-scenarios'
/** The newest are kept. */
const mostKept = 50
/** The difference text of an unchanged copy: empty. */
const copy = ''

type Names = Readonly<Record<string, string>>

/** Names that the visitor gave to compared scenarios in this browser, by their difference as the link has it. */
export const useScenarioNames = create<Names>()(() => read() ?? {})

/** Whether the browser has stored the names given last; if not, only this page has them. */
let isStored = true

/**
 * Reads the names again, now and each time another tab changes them.
 *
 * @returns A function that ends it.
 */
export const followScenarioNames = (): (() => void) =>
  followStored(key, () => useScenarioNames.setState(latest(), true))

/**
 * Gives a scenario a name, or its default where the name is empty.
 *
 * @param difference - As the link has it.
 */
export function nameScenario(difference: string, typed: string): void {
  const { [difference]: _, ...others } = latest()
  const name = nameOf(typed)
  const all = Object.entries(isName(name) ? { ...others, [difference]: name } : others)
  const names = Object.fromEntries(all.slice(-mostKept))
  useScenarioNames.setState(names, true)
  // The next copy is another scenario, and so is a copy in another tab.
  const { [copy]: __, ...toStore } = names
  try {
    localStorage.setItem(key, JSON.stringify(toStore))
    isStored = true
  } catch {
    // The name stays until the page is closed.
    isStored = false
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

/** Another tab may have given names meanwhile. */
function latest(): Names {
  const here = useScenarioNames.getState()
  const stored = isStored ? read() : null
  if (stored === null) return here
  return here[copy] === undefined ? stored : { ...stored, [copy]: here[copy] }
}

/** The stored names, each checked by itself; null where nothing is stored, or where it can't be read. */
function read(): Names | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    return Object.fromEntries(
      Object.entries(stored).filter(([difference, name]) => difference !== copy && isName(name)),
    )
  } catch {
    return null
  }
}
