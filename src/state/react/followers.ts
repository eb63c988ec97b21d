import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { Scenario } from '../../domain/scenario'
import { inTasks } from '../../lib/in-tasks'
import { useChoices } from '../choices'

/** When a part shows what was typed: once the answer is painted, or once the visitor pauses. */
export type Until = keyof typeof pauses

export type Follower = { readonly until: Until; readonly show: (scenario: Scenario) => void }

/** Milliseconds to wait for each, one after the other. */
const pauses = {
  /** The answer is painted in the next frame, within 16 ms on most screens. */
  painted: 20,
  /** Most people press the next key sooner: what is far from the fields would delay its answer. */
  paused: 130,
}

/** In the order in which they joined. */
const followers = new Set<Follower>()

const useBehind = create(() => false)

let callOff = () => {}

useChoices.subscribe(({ scenario: now }, { scenario: before }) => {
  if (now === before) return
  callOff()
  if (differsOnlyInKnown(now, before)) {
    useBehind.setState(true, true)
    follow(['painted', 'paused'])
  } else {
    showAll(now)
  }
})

function showAll(scenario: Scenario) {
  for (const { show } of followers) show(scenario)
  useBehind.setState(false, true)
}

/**
 * All parts follow at once: whatever is pressed, such as a link, acts on what was typed. A radio button or checkbox has
 * changed by now, and rendering would undo that; it acts on all that was typed anyway.
 */
function catchUp({ target }: Event) {
  if (target instanceof HTMLInputElement || !useBehind.getState()) return
  callOff()
  flushSync(() => showAll(useChoices.getState().scenario))
}

/**
 * Each in a task of its own, so that the next key need not wait for all of them. Slowed down 4 times, the slowest of 60
 * keys was painted after 353 ms where most parts followed in one task, and after 124 like this.
 */
function follow([until, ...later]: readonly Until[]) {
  if (until === undefined) {
    useBehind.setState(false, true)
    return
  }
  const waiting = [...followers].filter((follower) => follower.until === until)
  callOff = inTasks(() => {
    const next = waiting.shift()
    if (next && followers.has(next)) flushSync(() => next.show(useChoices.getState().scenario))
    if (waiting.length > 0) return true
    follow(later)
    return false
  }, pauses[until])
}

/** Lets a part follow what is typed. Returns how it stops. */
export function addFollower(follower: Follower): () => void {
  followers.add(follower)
  // Added once, however often: it is the same function.
  for (const press of ['click', 'auxclick', 'contextmenu']) addEventListener(press, catchUp, true)
  return () => followers.delete(follower)
}

/** Whether an amount was typed that some part does not show yet. */
export const useIsBehind = (): boolean => useBehind()

function differsOnlyInKnown(a: Scenario, b: Scenario): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Scenario>
  names.delete('known')
  // The numbers of a basket are typed, too.
  if (a.gift.kind === 'basket' && b.gift.kind === 'basket') names.delete('gift')
  return [...names].every((name) => a[name] === b[name])
}
