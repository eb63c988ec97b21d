type Click = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether the browser is asked for a tab in the background, a window or a download: it knows how. */
export const isForBrowser = ({ ctrlKey, metaKey, shiftKey, altKey }: Click): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

/**
 * Opens an address in a new window, where the sandbox around the card allows one. Browsers don't
 * report a link that was blocked.
 *
 * @returns Whether a window opened.
 */
export function openWindow(address: string): boolean {
  let opened: Window | null = null
  try {
    // Where it is forbidden, most browsers return nothing, and Firefox throws.
    opened = window.open(address)
    // A window that stays in the sandbox has an origin of its own, so it throws here.
    if (opened) opened.opener = null
  } catch {}
  return opened !== null
}
