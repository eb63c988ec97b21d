import { loadOnce } from '../../lib/load-once'

// What pages load after their first script, and when. What only one place needs, the place loads itself: `LATE` in
// test/architecture.test.ts lists all of these files.

/** Rates, first payout, how it works, sources: once the rest works and the browser is idle. */
export const loadDetails = loadOnce(() => import('./Details'))

/** Share, Embed, Saved: once a button is pressed, or is about to be. */
export const loadDialogs = loadOnce(() => import('./dialogs'))

/** The service worker: once the page is used. */
export const loadOffline = loadOnce(() => import('./offline'))

/** Once there is a newer version. */
export const loadNewVersionPrompt = loadOnce(() => import('./NewVersionPrompt'))
