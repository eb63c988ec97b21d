/**
 * Opens an address in a new window, where the sandbox around the card allows one. A browser does not
 * say that a link was forbidden to.
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
