import type { PageKind } from '../../data/pages'
import { Page } from './Page'

/** What each kind of page shows; so far the calculator is all there is. */
export const views: Readonly<Record<PageKind, typeof Page>> = {
  front: Page,
  gift: Page,
  topic: Page,
}
