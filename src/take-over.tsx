import { type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { LastBoundary } from './ui/Boundary'
import { doneBefore } from './ui/done-before'

/** Takes over what was made at build time, to the letter, and with it what was done there before. */
export function takeOver(root: HTMLElement, view: ReactNode): void {
  const redo = doneBefore(root.querySelector('main') ?? root)
  const app = (
    <StrictMode>
      <LastBoundary>
        <TakenOver redo={redo}>{view}</TakenOver>
      </LastBoundary>
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, app, { onRecoverableError: noteChange })
  else createRoot(root).render(app)
}

/** A translator or an extension was there first: what it changed is made anew, and no error of ours. */
// oxlint-disable-next-line no-console -- for whoever looks for what it was
const noteChange = (change: unknown) => console.warn(change)

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
