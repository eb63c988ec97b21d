import type { ReactNode } from 'react'
import type { Page } from '../data/pages'
import { LanguageProvider } from '../language/LanguageProvider'
import { LastBoundary } from '../ui/loading/Boundary'
import { renderOver } from './react-renderer'
import { replayEarlyInput } from './replay-early-input'

/**
 * Makes the prerendered HTML work, and replays what was typed and pressed in it before.
 *
 * @param onReady - Called once all of it works.
 */
export function show(root: HTMLElement, page: Page, view: ReactNode, onReady = () => {}): void {
  const replay = replayEarlyInput(root)
  renderOver(
    root,
    <LastBoundary>
      <LanguageProvider language={page.language}>{view}</LanguageProvider>
    </LastBoundary>,
    () => {
      replay()
      onReady()
    },
  )
}
