import { loadOnce } from '../../lib/load-once'

// What the page loads after its first script, and when.

/** Rates, first payout, how it works, sources: once the rest works and the browser is idle. */
export const loadDetails = loadOnce(() => import('./Details'))

/** Share, Embed, Saved: once a button is pressed, or is about to be. */
export const loadDialogs = loadOnce(() => import('./dialogs'))

/** The service worker: once the page is used. */
export const loadOffline = loadOnce(() => import('./offline'))

/** Once there is a newer version. */
export const loadNewVersionPrompt = loadOnce(() => import('./NewVersionPrompt'))
