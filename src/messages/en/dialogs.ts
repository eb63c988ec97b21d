import { englishDetails } from './details'
import dialog from './dialog.json'
import embed from './embed.json'
import { englishPage } from './page'
import saved from './saved.json'
import share from './share.json'

/** The English texts of the dialogs, which are loaded with them; they cite rates and sources, too. */
export const englishDialogs = {
  ...englishPage,
  ...englishDetails,
  ...dialog,
  ...share,
  ...embed,
  ...saved,
}
