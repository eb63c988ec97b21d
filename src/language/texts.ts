import { createContext, createElement, type ReactNode, useContext } from 'react'
import type { Language } from '../data/languages'
import { memoByText } from '../lib/memo'
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

/** Names a text. Some are there only once the part of the page that they belong to is. */
export type MessageId = keyof All['en']

type FormatMessage = {
  (message: { readonly id: MessageId }, values?: Readonly<Record<string, Plain>>): string
  (message: { readonly id: MessageId }, values: Readonly<Record<string, Filling>>): ReactNode
}

/** What leaves a text a text. */
type Plain = string | number | ((marked: readonly string[]) => string)

/** A value of a text, or what becomes of the part that it marks with a tag. */
type Filling = ReactNode | ((marked: readonly string[]) => ReactNode)

/** The texts of a language, with values in them. */
export type Texts = {
  readonly formatMessage: FormatMessage
  readonly formatList: (list: readonly string[]) => string
  /** Of the texts, as a BCP 47 tag; numbers may be written as in another. */
  readonly language: Language
}

/** The same value whenever it is asked for, so that what is made of it can be kept. */
export const textsIn = memoByText((language: Language): Texts => {
  const formatMessage = ({ id }: { readonly id: MessageId }, values: Values = {}) =>
    together(fillIn(messageOf(id, language), values, language) as readonly ReactNode[])
  return {
    formatMessage: formatMessage as FormatMessage,
    formatList: (list) => formatList(list, language),
    language,
  }
})

/** One text, or elements alone: a bare text beside them is lost to us once a browser translates it. */
export function together(parts: readonly ReactNode[]): ReactNode {
  const elements: ReactNode[] = []
  let text = ''
  const endText = () => {
    if (text !== '') elements.push(createElement('span', { key: elements.length }, text))
    text = ''
  }
  for (const part of parts) {
    if (typeof part !== 'object') text += String(part)
    else {
      endText()
      elements.push(part)
    }
  }
  if (elements.length === 0) return text
  endText()
  return elements
}

/** Where it is given a value, everything below speaks that language. */
export const TextsContext = createContext(textsIn('en'))

/** The texts in the language of the page, or in the one that the link asks for. */
export const useTexts = (): Texts => useContext(TextsContext)
