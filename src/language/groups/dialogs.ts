import embed from '../en/embed.json'
import saved from '../en/saved.json'
import { shareDialogTexts } from './share-dialog'

/** Texts of the dialogs of the page. */
export const dialogTexts = { en: { ...shareDialogTexts.en, ...embed, ...saved } }
