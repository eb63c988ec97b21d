import { evidencePage } from '../../data/pages'
import type { Calculation } from '../../state/calculation'
import { wayTo } from '../../state/way-to'

/** The address of the evidence with the rates that it shows now, whatever becomes of them. */
export const pinnedAddress = ({ scenario, rateSet }: Calculation): string =>
  wayTo(evidencePage, { ...scenario, rateSet: rateSet.id }, false)
