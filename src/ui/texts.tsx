import { type ComponentProps, createContext, type ReactNode, useContext, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { english } from '../messages/en'
import type { englishDetails } from '../messages/en/details'
import type { englishDialogs } from '../messages/en/dialogs'
import type pages from '../messages/en/pages.json'

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: keyof typeof english | keyof typeof englishDialogs | keyof typeof pages
    }
  }
}

/** Where it is given another value, numbers below are written in another locale. */
export const LocaleContext = createContext('en')

/** BCP 47 tag for numbers, money and dates; the language of the texts may be another. */
export const useLocale = (): string => useContext(LocaleContext)

/** What react-intl takes: it wants every text at once, the dialogs' too, which come later. */
type Messages = NonNullable<ComponentProps<typeof IntlProvider>['messages']>

type TextsProps = {
  /** BCP 47 tag for numbers, money and dates. */
  readonly locale: string
  readonly children: ReactNode
}

/** Gives every component below it its texts, and the locale of its numbers. */
export function Texts({ locale, children }: TextsProps) {
  return (
    <IntlProvider locale="en" messages={english as unknown as Messages}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </IntlProvider>
  )
}

type MoreTextsProps = {
  readonly messages: typeof englishDetails | typeof englishDialogs
  readonly children: ReactNode
}

/** Adds the texts of a part that is loaded later. */
export function MoreTexts({ messages, children }: MoreTextsProps) {
  const { messages: known, locale } = useIntl()
  const all = useMemo(() => ({ ...known, ...messages }), [known, messages])
  return (
    <IntlProvider locale={locale} messages={all as unknown as Messages}>
      {children}
    </IntlProvider>
  )
}
