import type { Page } from '../../data/pages'
import type { Calculation } from '../../state/calculation'
import { wayTo } from '../../state/way-to'

/** The address of a page with the rates that it shows now, whatever becomes of them. */
export const pinnedAddress = (page: Page, { scenario, rateSet }: Calculation): string =>
  wayTo(page, { ...scenario, rateSet: rateSet.id }, false)
