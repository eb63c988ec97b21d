import { type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { doneBefore } from './ui/done-before'

/** Takes over what was made at build time, to the letter, and with it what was done there before. */
export function takeOver(root: HTMLElement, view: ReactNode): void {
  const redo = doneBefore(root.querySelector('main') ?? root)
  const app = (
    <StrictMode>
      <TakenOver redo={redo}>{view}</TakenOver>
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

type TakenOverProps = { readonly redo: () => void; readonly children: ReactNode }

function TakenOver({ redo, children }: TakenOverProps) {
  useEffect(() => {
    // Once all of it is in the visitor's locale, and before anything else can be typed.
    let isLeft = false
    queueMicrotask(() => isLeft || redo())
    return () => {
      isLeft = true
    }
  }, [redo])
  return children
}
