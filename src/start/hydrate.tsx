import { type ReactNode, StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { LastBoundary } from '../ui/loading/Boundary'
import { replayEarlyInput } from './early-input'

/** Takes over what was made at build time, to the letter, and with it what was done there before. */
export function hydrate(root: HTMLElement, view: ReactNode): void {
  const redo = replayEarlyInput(root.querySelector('main') ?? root)
  const app = (
    <StrictMode>
      <LastBoundary>
        <Hydrated redo={redo}>{view}</Hydrated>
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

function Hydrated({ redo, children }: TakenOverProps) {
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
