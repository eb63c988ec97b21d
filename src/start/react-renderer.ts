import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** What the development server uses instead of `preact-renderer.ts`. */
export function renderOver(root: HTMLElement, view: ReactNode, onReady: () => void): void {
  flushSync(() => createRoot(root).render(view))
  queueMicrotask(onReady)
}
