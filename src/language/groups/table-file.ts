import tableFile from '../en/table-file.json'
import { copyTexts } from './copy'

/** Texts of a table as a file and of its citation, which nobody sees before they ask for one. */
export const tableFileTexts = { en: { ...copyTexts.en, ...tableFile } }
