import type { ReactElement } from 'react'
import { onTestFinished } from 'vitest'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { usePreferences } from '../../src/state/preferences'
import { renderWithTexts } from './render'

const { open } = useChoices.getState()

/** Renders a part of the page, which shows what the link says. */
export function openLink(element: ReactElement, query = '', locale = 'en-US') {
  open(readLink(query))
  // Test files share this module: a hook of its own would be of the first one alone.
  onTestFinished(() => {
    open(readLink(''))
    usePreferences.setState(usePreferences.getInitialState())
    localStorage.clear()
    history.replaceState(null, '', '/')
  })
  return renderWithTexts(element, locale)
}
