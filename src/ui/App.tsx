import { type ReactNode, useLayoutEffect } from 'react'
import { useCalculator } from '../state/calculator'
import { Texts } from './texts'
import { useAppearance } from './useAppearance'
import { useBrowserLocale } from './useInBrowser'

type AppProps = {
  /** Opens the link and follows it, once what was made at build time has been taken over. */
  readonly start?: () => () => void
  readonly children: ReactNode
}

/** The page or the card, in the locale of the link or of the browser. */
export function App({ start, children }: AppProps) {
  const lang = useCalculator((calculator) => calculator.view.lang)
  const locale = useBrowserLocale()
  useAppearance()
  useLayoutEffect(() => start?.(), [start])
  return <Texts locale={lang ?? locale}>{children}</Texts>
}
