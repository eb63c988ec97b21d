import type { Page } from '../data/pages'
import { usePreferences } from './preferences'
import { syncAddress } from './url-sync'

/** Opens what the link and the visitor's own choices say; returns what ends following them. */
export function openSite(page: Page): () => void {
  // Their addresses are relative to that of the page, which is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  void usePreferences.persist.rehydrate()
  return syncAddress(page, () => delete document.documentElement.dataset['pending'])
}
