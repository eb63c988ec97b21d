import type { ComponentType } from 'react'
import type { PageKind } from '../data/pages'
import { EvidencePage } from '../ui/evidence/EvidencePage'
import { GiftsPage } from '../ui/gifts/GiftsPage'
import { Page } from '../ui/page/Page'

type ViewOfPage = {
  readonly View: ComponentType
  /** The file that makes it work. */
  readonly start: string
}

const calculator: ViewOfPage = { View: Page, start: 'src/start/page.tsx' }

/** What each kind of page shows. */
export const views: Readonly<Record<PageKind, ViewOfPage>> = {
  front: calculator,
  gift: calculator,
  topic: calculator,
  gifts: { View: GiftsPage, start: 'src/start/gifts.tsx' },
  evidence: { View: EvidencePage, start: 'src/start/evidence.tsx' },
}
