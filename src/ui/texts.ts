import { createContext, createElement, type ReactNode, useContext } from 'react'
import type { englishDetails } from '../messages/en/details'
import type { englishDialogs } from '../messages/en/dialogs'
import fields from '../messages/en/fields.json'
import type instead from '../messages/en/instead.json'
import type { englishLines } from '../messages/en/lines'
import type { englishPage } from '../messages/en/page'
import type pages from '../messages/en/pages.json'
import type picker from '../messages/en/picker.json'
import type { englishShareDialog } from '../messages/en/share-dialog'
import { fillIn, formatList, language, type Message, type Values } from '../messages/message'
import { useCalculator } from '../state/calculator'
import { useBrowserLocale } from './useBrowserLocale'

/** Names a text. Some are there only once the part of the page that they belong to is. */
export type MessageId =
  | keyof typeof fields
  | keyof typeof englishPage
  | keyof typeof englishDialogs
  | keyof typeof picker
  | keyof typeof instead
  | keyof typeof pages

type FormatMessage = {
  (message: { readonly id: MessageId }, values?: Readonly<Record<string, Plain>>): string
  (message: { readonly id: MessageId }, values: Readonly<Record<string, Filling>>): ReactNode
}

/** What leaves a text a text. */
type Plain = string | number | ((marked: readonly string[]) => string)

/** A value of a text, or what becomes of the part that it marks with a tag. */
type Filling = ReactNode | ((marked: readonly string[]) => ReactNode)

/** By name, as the build compiled them; the type checker sees what they are compiled from. */
const known: Record<string, unknown> = { ...fields }

/** Makes the texts of a part known, as the part itself is loaded. */
export function addTexts(
  messages:
    | typeof englishLines
    | typeof englishPage
    | typeof englishDetails
    | typeof englishShareDialog
    | typeof englishDialogs
    | typeof picker
    | typeof instead
    | typeof pages,
): void {
  Object.assign(known, messages)
}

function formatMessage({ id }: { readonly id: MessageId }, values: Values = {}) {
  const message = known[id]
  if (message === undefined) throw new Error(`no text has the name ${id}`)
  return together(fillIn(message as Message, values) as readonly ReactNode[])
}

/** One text, or elements alone: a bare text beside them is lost to us once a browser translates it. */
function together(parts: readonly ReactNode[]): ReactNode {
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

/** The texts of the page, with values in them. */
export const texts = {
  formatMessage: formatMessage as FormatMessage,
  formatList,
  /** Of the texts, as a BCP 47 tag; numbers may be written as in another. */
  language,
}

export type Texts = typeof texts

/** The texts in the visitor's language, of which there is one so far. */
export const useTexts = (): Texts => texts

/** Where it is given a value, numbers below are written in that locale. */
export const LocaleContext = createContext<string | null>(null)

/** BCP 47 tag for numbers, money and dates: the link's, else the browser's. */
export function useLocale(): string {
  const here = useContext(LocaleContext)
  const linked = useCalculator((calculator) => calculator.view.lang)
  const browser = useBrowserLocale()
  return here ?? linked ?? browser
}
