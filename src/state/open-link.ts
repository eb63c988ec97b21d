import type { Page } from '../data/pages'
import { syncAddress } from './address-bar'
import { useChoices } from './choices'

/** Opens what the link says; returns what ends following it. */
export function openLink(page: Page): () => void {
  // Their addresses are relative to that of the page, which is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  const { scenario, chosen } = useChoices.getState()
  const isEdited = scenario !== useChoices.getInitialState().scenario
  const end = syncAddress(page, () => delete document.documentElement.dataset['pending'])
  // Who could type before this saw fields that the link says nothing of.
  if (isEdited) useChoices.setState({ scenario, chosen })
  return end
}
