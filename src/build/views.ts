import type { ComponentType } from 'react'
import type { PageKind } from '../data/pages'
import { CreatorsPage } from '../ui/creators/CreatorsPage'
import { CreatorsPicture } from '../ui/creators/CreatorsPicture'
import { EvidencePage } from '../ui/evidence/EvidencePage'
import { EvidencePicture } from '../ui/evidence/EvidencePicture'
import { GiftsPage } from '../ui/gifts/GiftsPage'
import { GiftsPicture } from '../ui/gifts/GiftsPicture'
import { LogPage } from '../ui/log/LogPage'
import { LogPlacePicture } from '../ui/log/LogPlacePicture'
import type { PictureFonts } from '../ui/look/plain-colours'
import { Page } from '../ui/page/Page'
import { AnswerPicture } from '../ui/share/AnswerPicture'

export type ViewOfPage = {
  readonly View: ComponentType
  /** The file that makes it work. */
  readonly start: string
  /** Whether it also shows itself as a card. A place without one sends `embed=1` to the calculator. */
  readonly hasCard: boolean
  /** Of the page, for previews. */
  readonly Picture: ComponentType<PictureProps>
}

type PictureProps = {
  /** Where the page will be; it is printed in the picture. */
  readonly address: string
  readonly fonts: PictureFonts
}

const calculator: ViewOfPage = {
  View: Page,
  start: 'src/start/page.tsx',
  hasCard: true,
  Picture: AnswerPicture,
}

function place(
  View: ComponentType,
  start: string,
  Picture: ComponentType<PictureProps>,
): ViewOfPage {
  return { View, start, Picture, hasCard: false }
}

/** What each kind of page shows. */
export const views: Readonly<Record<PageKind, ViewOfPage>> = {
  front: calculator,
  gift: calculator,
  topic: calculator,
  gifts: place(GiftsPage, 'src/start/gifts.tsx', GiftsPicture),
  evidence: place(EvidencePage, 'src/start/evidence.tsx', EvidencePicture),
  creators: place(CreatorsPage, 'src/start/creators.tsx', CreatorsPicture),
  log: place(LogPage, 'src/start/log.tsx', LogPlacePicture),
}
