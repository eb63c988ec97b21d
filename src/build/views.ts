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

type ViewOfPage = {
  readonly View: ComponentType
  /** The file that makes it work. */
  readonly start: string
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
  Picture: AnswerPicture,
}

/** What each kind of page shows. */
export const views: Readonly<Record<PageKind, ViewOfPage>> = {
  front: calculator,
  gift: calculator,
  topic: calculator,
  gifts: { View: GiftsPage, start: 'src/start/gifts.tsx', Picture: GiftsPicture },
  evidence: {
    View: EvidencePage,
    start: 'src/start/evidence.tsx',
    Picture: EvidencePicture,
  },
  creators: { View: CreatorsPage, start: 'src/start/creators.tsx', Picture: CreatorsPicture },
  log: { View: LogPage, start: 'src/start/log.tsx', Picture: LogPlacePicture },
}
