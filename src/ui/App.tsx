import { type ReactNode, StrictMode } from 'react'
import { useAppearance } from './useAppearance'

/** The page or the card, as the link and the visitor want it to look. */
export function App({ children }: { readonly children: ReactNode }) {
  return (
    <StrictMode>
      <Appearance />
      {children}
    </StrictMode>
  )
}

/** Apart from what is shown, which would be rendered anew with it. */
function Appearance() {
  useAppearance()
  return null
}
