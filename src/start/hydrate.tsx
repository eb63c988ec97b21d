import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { LastBoundary } from '../ui/loading/Boundary'
import { createRoot, hydrateRoot } from './react-root'
import { replayEarlyInput } from './replay-early-input'

/** Makes the HTML of the build work, and counts what was typed and pressed there before. */
export function hydrate(root: HTMLElement, view: ReactNode): void {
  const replay = replayEarlyInput(root)
  const app = (
    <StrictMode>
      <LastBoundary>
        <Hydrated onReady={replay}>{view}</Hydrated>
      </LastBoundary>
    </StrictMode>
  )
  if (root.hasChildNodes()) {
    // As a transition, it lets the browser paint and listen in between.
    startTransition(() => {
      hydrateRoot(root, app, { onRecoverableError: noteChange })
    })
  } else createRoot(root).render(app)
}

/** A translator or an extension was there first: React renders that part anew, and it is no error of ours. */
// oxlint-disable-next-line no-console -- for whoever looks for what it was
const noteChange = (change: unknown) => console.warn(change)

type HydratedProps = { readonly onReady: () => void; readonly children: ReactNode }

function Hydrated({ onReady, children }: HydratedProps) {
  useEffect(() => {
    // Once all of it is in the visitor's locale, and before anything else can be typed.
    let isLeft = false
    queueMicrotask(() => isLeft || onReady())
    return () => {
      isLeft = true
    }
  }, [onReady])
  return children
}
