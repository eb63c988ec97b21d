import type { Page } from '../data/pages'
import { useCalculator } from './calculator'
import { syncAddress } from './url-sync'

/** Opens what the link says; returns what ends following it. */
export function openSite(page: Page): () => void {
  // Their addresses are relative to that of the page, which is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  const { scenario, chosen } = useCalculator.getState()
  const isEdited = scenario !== useCalculator.getInitialState().scenario
  const end = syncAddress(page, () => delete document.documentElement.dataset['pending'])
  // Who could type before this saw fields that the link says nothing of.
  if (isEdited) useCalculator.setState({ scenario, chosen })
  return end
}
