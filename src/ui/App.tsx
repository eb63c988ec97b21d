import { type ReactNode, useLayoutEffect } from 'react'
import { useAppearance } from './useAppearance'

type AppProps = {
  /** Opens the link and follows it, once what was made at build time has been taken over. */
  readonly start?: () => () => void
  readonly children: ReactNode
}

/** The page or the card, as the link and the visitor want it to look. */
export function App({ start, children }: AppProps) {
  useAppearance()
  useLayoutEffect(() => start?.(), [start])
  return children
}
