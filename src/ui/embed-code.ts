import type { Theme } from '../state/link'

/** Tall enough for the card at 320 px, for hosts that never hear its height. */
const frameHeight = 420

/** The address of the card of a calculation. */
export function frameAddress(link: string, theme: Theme): string {
  const address = new URL(link)
  address.searchParams.set('embed', '1')
  if (theme !== 'auto') address.searchParams.set('theme', theme)
  return address.href
}

/** A plain frame: works wherever a post takes HTML. */
export const frameCode = (address: string, title: string): string =>
  `<iframe data-rose-value src="${escaped(address)}" title="${escaped(title)}" ` +
  `width="100%" height="${frameHeight}" loading="lazy" ` +
  `style="border: 0; height: ${frameHeight}px; max-width: 1000px; ` +
  `color-scheme: ${colourScheme(address)}"></iframe>`

/**
 * The colour scheme of the card's own page. Where the frame has another one, browsers paint a
 * ground behind the card, white or black, over the colour of the post.
 */
function colourScheme(address: string): string {
  const theme = new URL(address).searchParams.get('theme') ?? 'auto'
  return theme === 'auto' ? 'light dark' : theme
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}

const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign)
