import share from '../en/share.json'
import { compareTexts } from './compare'
import { copyTexts } from './copy'
import { detailTexts } from './details'
import { pageTexts } from './page'

/** Texts of the Share dialog. It cites rates and sources, and the card has no others. */
export const shareDialogTexts = {
  en: { ...pageTexts.en, ...detailTexts.en, ...copyTexts.en, ...compareTexts.en, ...share },
}
