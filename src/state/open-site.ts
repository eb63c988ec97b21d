import type { Page } from '../data/pages'
import { syncAddress } from './url-sync'

/** Opens what the link says; returns what ends following it. */
export function openSite(page: Page): () => void {
  // Their addresses are relative to that of the page, which is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  return syncAddress(page, () => delete document.documentElement.dataset['pending'])
}
