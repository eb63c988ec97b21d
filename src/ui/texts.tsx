import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { english } from '../messages/en'
import type { englishDetails } from '../messages/en/details'
import type { englishDialogs } from '../messages/en/dialogs'
import type pages from '../messages/en/pages.json'
import { fillIn, formatList, language, type Message, type Values } from '../messages/message'
import { useCalculator } from '../state/calculator'
import { useBrowserLocale } from './useInBrowser'

/** Names a text. Some are there only once the part of the page that they belong to is. */
export type MessageId = keyof typeof english | keyof typeof englishDialogs | keyof typeof pages

type FormatMessage = {
  (message: { readonly id: MessageId }, values?: Readonly<Record<string, Plain>>): string
  (message: { readonly id: MessageId }, values: Readonly<Record<string, Filling>>): ReactNode
}

/** What leaves a text a text. */
type Plain = string | number | ((marked: readonly string[]) => string)

/** A value of a text, or what becomes of the part that it marks with a tag. */
type Filling = ReactNode | ((marked: ReactNode[]) => ReactNode)

/** Compiled by the build, where the type checker sees what they are compiled from. */
type Messages = Readonly<Record<string, unknown>>

/** Says things: the texts that there are, with values in them. */
export type Texts = {
  readonly has: (id: string) => id is MessageId
  readonly formatMessage: FormatMessage
  readonly formatList: typeof formatList
  /** Of the texts, as a BCP 47 tag; numbers may be written as in another. */
  readonly language: string
}

export function textsIn(messages: Messages): Texts {
  function formatMessage({ id }: { readonly id: MessageId }, values: Values = {}) {
    const message = messages[id]
    if (message === undefined) throw new Error(`no text has the name ${id}`)
    const parts = fillIn(message as Message, values)
    return parts.every((part) => typeof part !== 'object') ? parts.join('') : parts
  }
  return {
    has: (id): id is MessageId => id in messages,
    formatMessage: formatMessage as FormatMessage,
    formatList,
    language,
  }
}

type Known = { readonly messages: Messages; readonly texts: Texts }

const knowing = (messages: Messages): Known => ({ messages, texts: textsIn(messages) })

const KnownContext = createContext(knowing(english))

/** The texts of the page, in the visitor's language. */
export const useTexts = (): Texts => useContext(KnownContext).texts

type MoreTextsProps = {
  readonly messages: typeof englishDetails | typeof englishDialogs
  readonly children: ReactNode
}

/** Adds the texts of a part that is loaded later. */
export function MoreTexts({ messages, children }: MoreTextsProps) {
  const { messages: known } = useContext(KnownContext)
  const all = useMemo(() => knowing({ ...known, ...messages }), [known, messages])
  return <KnownContext value={all}>{children}</KnownContext>
}

/** Where it is given a value, numbers below are written in that locale. */
export const LocaleContext = createContext<string | null>(null)

/** BCP 47 tag for numbers, money and dates: the link's, else the browser's. */
export function useLocale(): string {
  const here = useContext(LocaleContext)
  const linked = useCalculator((calculator) => calculator.view.lang)
  const browser = useBrowserLocale()
  return here ?? linked ?? browser
}
