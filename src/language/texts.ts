import { createContext, createElement, type ReactNode, useContext } from 'react'
import type { Language } from '../data/languages'
import { memoByText } from '../lib/memo'
import { type MessageId, type Texts, textsWith } from './write-text'

/** A value of a text, or what becomes of the part that it marks with a tag. */
type Filling = ReactNode | ((marked: readonly string[]) => ReactNode)

/** The texts of a language for components: their values may be elements, too. */
export type ShownTexts = Texts & {
  readonly formatMessage: (
    message: { readonly id: MessageId },
    values: Readonly<Record<string, Filling>>,
  ) => ReactNode
}

/** The same value whenever it is asked for, so that what is made of it can be kept. */
export const shownTextsIn = memoByText(
  (language: Language) =>
    textsWith(language, (parts) => together(parts as readonly ReactNode[])) as ShownTexts,
)

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
export const TextsContext = createContext(shownTextsIn('en'))

/** The texts in the language of the page, or in the one that the link asks for. */
export const useTexts = (): ShownTexts => useContext(TextsContext)
