import { createContext, type ReactNode, useContext } from 'react'
import { IntlProvider } from 'react-intl'
import { english } from '../messages/en'

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: keyof typeof english
    }
  }
}

const LocaleContext = createContext('en')

/** BCP 47 tag for numbers, money and dates; the language of the texts may be another. */
export const useLocale = (): string => useContext(LocaleContext)

type TextsProps = {
  /** BCP 47 tag for numbers, money and dates. */
  readonly locale: string
  readonly children: ReactNode
}

/** Gives every component below it its texts, and the locale of its numbers. */
export function Texts({ locale, children }: TextsProps) {
  return (
    <IntlProvider locale="en" messages={english}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </IntlProvider>
  )
}
