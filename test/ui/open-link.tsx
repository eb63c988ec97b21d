import type { ReactElement } from 'react'
import { afterEach } from 'vitest'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { usePreferences } from '../../src/state/preferences'
import { renderWithTexts } from './render'

const { open } = useChoices.getState()

afterEach(() => {
  open(readLink(''))
  usePreferences.setState(usePreferences.getInitialState())
  localStorage.clear()
  history.replaceState(null, '', '/')
})

/** Renders a part of the page, which shows what the link says. */
export function openLink(element: ReactElement, query = '', locale = 'en-US') {
  open(readLink(query))
  return renderWithTexts(element, locale)
}
