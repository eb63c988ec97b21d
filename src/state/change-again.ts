import type { Scenario } from '../domain/scenario'
import { type Chosen, withChosen } from './change'
import { useChoices } from './choices'

type ChoicesState = ReturnType<typeof useChoices.getState>

/** Repeats the changes between two moments in what was opened since. */
export function changeAgain(before: ChoicesState, now: ChoicesState): void {
  const { setKnown, setTheme } = useChoices.getState()
  if (now.scenario !== before.scenario) {
    useChoices.setState((opened) => withChanges(opened, before, now))
    if (now.scenario.known !== before.scenario.known) setKnown(now.scenario.known)
  }
  if (now.view !== before.view) setTheme(now.view.theme)
}

type Shown = { readonly scenario: Scenario; readonly chosen: Chosen }

/** What was opened, with the changes made to what was shown before it; the gift and the known field stay. */
function withChanges(opened: Shown, before: Shown, now: Shown): Shown {
  const { choices, typed } = opened.chosen
  const chosen = {
    choices: { ...choices, ...differing(before.chosen.choices, now.chosen.choices) },
    typed: { ...typed, ...differing(before.chosen.typed, now.chosen.typed) },
  }
  const { gift: _, known: __, ...others } = differing(before.scenario, now.scenario)
  return { chosen, scenario: withChosen({ ...opened.scenario, ...others }, chosen) }
}

/** The properties of an object that have changed. */
const differing = (before: object, now: object) =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== before[name as never]))
