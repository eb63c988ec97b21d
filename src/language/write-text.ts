import type { Language } from '../data/languages'
import { fillIn, formatList, type Values } from './fill-in'
import type { basketTexts } from './groups/basket'
import type { compareTexts } from './groups/compare'
import type { creatorsTexts } from './groups/creators'
import type { lateCreatorsTexts } from './groups/creators-late'
import type { detailTexts } from './groups/details'
import type { dialogTexts } from './groups/dialogs'
import type { evidenceTexts } from './groups/evidence'
import type { lateEvidenceTexts } from './groups/evidence-late'
import { fieldTexts } from './groups/fields'
import type { giftsTexts } from './groups/gifts'
import type { giftsFileTexts } from './groups/gifts-file'
import type { insteadTexts } from './groups/instead'
import type { logTexts } from './groups/log'
import type { logBoughtTexts } from './groups/log-bought'
import type { logGiftsTexts } from './groups/log-gifts'
import type { lateLogTexts } from './groups/log-late'
import type { pageTexts } from './groups/page'
import type { pagesTexts } from './groups/pages'
import type { pickerTexts } from './groups/picker'
import type { scaledTexts } from './groups/scaled'
import type { spentTexts } from './groups/spent'
import type { tableFileTexts } from './groups/table-file'
import type { whatIfTexts } from './groups/what-if'
import type { whyTexts } from './groups/why'
import { addTexts, messageOf } from './load'

addTexts(fieldTexts)

type All = typeof fieldTexts &
  typeof pageTexts &
  typeof basketTexts &
  typeof detailTexts &
  typeof dialogTexts &
  typeof pickerTexts &
  typeof insteadTexts &
  typeof spentTexts &
  typeof tableFileTexts &
  typeof whatIfTexts &
  typeof giftsTexts &
  typeof giftsFileTexts &
  typeof evidenceTexts &
  typeof lateEvidenceTexts &
  typeof creatorsTexts &
  typeof whyTexts &
  typeof scaledTexts &
  typeof compareTexts &
  typeof logTexts &
  typeof lateLogTexts &
  typeof logBoughtTexts &
  typeof logGiftsTexts &
  typeof lateCreatorsTexts &
  typeof pagesTexts

/** Names a text. Some texts are there only once the part of the page that they belong to has loaded. */
export type MessageId = keyof All['en']

/** A value that can be put into a text without making it anything but a text. */
type Plain = string | number | ((marked: readonly string[]) => string)

/** The texts of a language, with values in them. */
export type Texts = {
  readonly formatMessage: (
    message: { readonly id: MessageId },
    values?: Readonly<Record<string, Plain>>,
  ) => string
  readonly formatList: (list: readonly string[]) => string
  /** Of the texts, as a BCP 47 tag; numbers may be written as in another. */
  readonly language: Language
}

/**
 * The texts of a language, for components as well as for the build and the tests.
 *
 * @param join - Makes one text of the parts of a message; if not all parts are texts, the result isn't one either.
 */
export const textsWith = (
  language: Language,
  join: (parts: readonly unknown[]) => unknown,
): Texts => ({
  formatMessage: ({ id }, values: Values = {}) =>
    join(fillIn(messageOf(id, language), values, language)) as string,
  formatList: (list) => formatList(list, language),
  language,
})

/** The texts of a language without components: for the build, a worker and tests. */
export const textsIn = (language: Language): Texts => textsWith(language, (parts) => parts.join(''))
