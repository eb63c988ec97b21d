import type { Difference } from '../../domain/scenario'
import { differenceText } from '../../state/compared-link'
import { nameScenario, useScenarioNames } from '../../state/scenario-names'

type RowName = {
  readonly name: string | undefined
  /** The name that the row’s present scenario had before the row came to it, and gets back once the row leaves. */
  readonly replaced: string | undefined
}

/** The name of each changed row: names are stored by scenario, and a number passes through other scenarios as it is typed. */
const rowNames = new WeakMap<Difference, RowName>()

/**
 * Takes the name of a row along when the row changes. Any other scenario that the row passes through keeps its own name.
 *
 * @param others - Of the other rows.
 */
export function moveName(
  before: Difference,
  after: Difference,
  others: readonly Difference[],
): void {
  const [from, to] = [differenceText(before), differenceText(after)]
  const names = useScenarioNames.getState()
  const row = rowNames.get(before) ?? { name: names[from], replaced: undefined }
  rowNames.set(after, from === to ? row : { ...row, replaced: names[to] })
  if (row.name === undefined || from === to) return
  const isFree = (text: string) => others.every((other) => differenceText(other) !== text)
  if (isFree(from)) nameScenario(from, row.replaced ?? '')
  if (isFree(to)) nameScenario(to, row.name)
}

/** Names a row as the visitor says. */
export function nameRow(difference: Difference, typed: string): void {
  rowNames.delete(difference)
  nameScenario(differenceText(difference), typed)
}
