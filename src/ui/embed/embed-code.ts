import { type View, writeView } from '../../state/link'
import { element, escaped } from './html'

/** How a card looks in a post; what is left out is the reader’s own. */
export type Look = Omit<View, 'embed'>

/** A calculation that is to be put into a post. */
export type Embed = {
  /** Leads to the calculation. */
  readonly link: string
  /** The link is that of a page made for just this calculation. */
  readonly hasPage: boolean
  /** The calculation as keys of the link, none of them left to the page’s path. */
  readonly query: URLSearchParams
  readonly look: Look
  /** The front page. */
  readonly site: string
  /** The answer, for whoever doesn’t see the card. */
  readonly sentence: string
  /** Says what the frame is. */
  readonly title: string
  /** Says what shows the rest of a card that was cut off. */
  readonly showAll: string
}

/** Enough for the card at 320 px, for hosts that never hear its height. */
export const frameHeight = 420

/** The address of the card alone. */
export function cardAddress(link: string, look: Look): string {
  const address = new URL(link)
  const shown = [...address.searchParams, ...writeView({ ...look, embed: true })]
  address.search = String(new URLSearchParams(shown))
  return address.href
}

/**
 * A plain frame: works wherever a post takes HTML. It is as wide as its column: the post says how wide
 * that is, and the card how much of it is too much.
 *
 * Its colour scheme is that of the card’s own page: where the two differ, browsers paint a ground
 * behind the card, white or black, over the colour of the post.
 */
export const frameCode = ({ link, look, title }: Embed): string =>
  element(
    'iframe',
    {
      'data-rose-value': true,
      src: cardAddress(link, look),
      title,
      width: '100%',
      height: String(frameHeight),
      loading: 'lazy',
      // Else its Share can copy nothing.
      allow: 'clipboard-write',
      style: `display: block; border: 0; height: ${frameHeight}px; color-scheme: ${look.theme ?? 'light dark'}`,
    },
    '',
  )

/** The tallest that the card gets at any width, so nothing moves until the script has loaded. */
const roomForCard = `display: block; min-height: ${frameHeight}px`

/** The element of our own script. Without the script, the answer with its link stays. */
export function scriptCode(embed: Embed): string {
  const { query, look, site } = embed
  const keys = [...query, ...writeView({ ...look, embed: false })]
  const script = element('script', { async: true, src: new URL('embed.js', site).href }, '')
  const attributes = { ...Object.fromEntries(keys), ...versusOf(query), style: roomForCard }
  return `${script}\n${element('rose-value', attributes, answerCode(embed))}`
}

/** An element has each attribute once. */
function versusOf(query: URLSearchParams) {
  const versus = query.getAll('vs')
  return versus.length > 0 ? { vs: versus.join(';') } : {}
}

/** For mails and magazines, which take no frame: the answer and, where there is one, its picture. */
export function letterCode(embed: Embed): string {
  const answer = element('p', {}, answerCode(embed))
  if (!embed.hasPage) return answer
  const picture = element('img', {
    src: new URL('answer.png', embed.link).href,
    width: '600',
    height: '315',
    alt: embed.sentence,
  })
  return `${element('a', { href: embed.link }, picture)}\n${answer}`
}

/** AMP’s own frame. It grows on demand only, and has to show something before it is loaded. */
export function ampCode(embed: Embed): string {
  const { link, look, title, showAll } = embed
  const inside = [
    element('p', { placeholder: true }, answerCode(embed)),
    element('div', { overflow: true, tabindex: '0', role: 'button' }, escaped(showAll)),
  ]
  return element(
    'amp-iframe',
    {
      src: cardAddress(link, look),
      title,
      height: String(frameHeight),
      layout: 'fixed-height',
      // The full calculator leaves the sandbox: inside, it could save nothing.
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      frameborder: '0',
      resizable: true,
    },
    `\n  ${inside.join('\n  ')}\n`,
  )
}

/** What a page needs once for all its AMP frames. */
export const ampScript = element(
  'script',
  {
    async: true,
    'custom-element': 'amp-iframe',
    src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js',
  },
  '',
)

const answerCode = ({ link, sentence }: Embed) => element('a', { href: link }, escaped(sentence))
