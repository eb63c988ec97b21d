/** What `npm start` serves: previews then lead there, and nobody else is sent anywhere. */
export const localAddress = 'http://127.0.0.1:4173/'

/**
 * Where the site will be: the base of canonical links, previews and oEmbed answers.
 *
 * @param given - The setting `SITE_URL`; with or without a slash at its end.
 * @throws Error when it is no address of a site.
 */
export function siteAddress(given: string = localAddress): string {
  const text = given.endsWith('/') ? given : `${given}/`
  const address = URL.canParse(text) ? new URL(text) : null
  if (address && /^https?:$/.test(address.protocol) && text === address.origin + address.pathname) {
    return text
  }
  throw new Error(`SITE_URL has to be an address such as https://example.org/rose/, not “${given}”`)
}
