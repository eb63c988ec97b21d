import type { ReactElement } from 'react'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { renderWithTexts } from './render'

const { open } = useChoices.getState()

/** Renders a part of the page, which shows what the link says. */
export function openLink(element: ReactElement, query = '', locale = 'en-US') {
  open(readLink(query))
  return renderWithTexts(element, locale)
}
