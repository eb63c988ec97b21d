import type { ReactNode } from 'react'
import type { Page } from '../data/pages'
import { LanguageProvider } from '../language/LanguageProvider'
import { LastBoundary } from '../ui/loading/Boundary'
import { renderOver } from './react-renderer'
import { replayEarlyInput } from './replay-early-input'

/**
 * Makes the prerendered HTML work, and replays what was typed and pressed in it before.
 *
 * @param onReady - Called once it works, except for parts that wait for their turn.
 * @param waits - Whether a node belongs to such a part.
 */
export function show(
  root: HTMLElement,
  page: Page,
  view: ReactNode,
  onReady: () => void,
  waits: (node: Element) => boolean = () => false,
): void {
  const replay = replayEarlyInput(root)
  renderOver(
    root,
    <LastBoundary>
      <LanguageProvider language={page.language}>{view}</LanguageProvider>
    </LastBoundary>,
    () => {
      replay(waits)
      onReady()
    },
  )
}
