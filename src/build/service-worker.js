// Keeps one version of the site for times without a network. The build puts above this line what it
// made: `built`, with the version, its files, the folders of its pages with their calculations, and
// the keys of amounts, of which only one counts in a link.

const { version, files, pages, amounts } = built
const { scope } = registration
// Other sites on the same host keep theirs beside ours.
const ours = `rose-value ${scope} `
const own = ours + version

/** A page that takes longer than this, in ms, counts as one that never comes. */
const timeout = 5000

const addressOf = (path) => new URL(path, scope).href
const isPage = (path) => Object.hasOwn(pages, path)
const isFile = (path) => files.includes(path) || path.startsWith('assets/')

/** What is kept of a path in one version, or in any. Some servers vary their answers by origin. */
const kept = (path, cacheName) => caches.match(addressOf(path), { cacheName, ignoreVary: true })

addEventListener('install', (event) => {
  event.waitUntil(install())
  // Chrome asks for the tab's icon whenever the address changes, and puts off a new version while the
  // old one has something to answer: this is answered without it.
  event.addRoutes?.({ condition: { urlPattern: 'favicon.svg' }, source: 'cache' })
})
addEventListener('activate', (event) => event.waitUntil(activate()))
addEventListener('message', ({ data }) => data === 'take over' && skipWaiting())
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET' || !address.startsWith(scope)) return
  const path = address.slice(scope.length)
  const answer = request.mode === 'navigate' ? isPage(path) && page : isFile(path) && file
  if (answer) event.respondWith(answer(path, event))
})

/** Fetches the whole version, with the pages that were visited or are open: all of it or nothing. */
async function install() {
  const open = (await clients.matchAll({ includeUncontrolled: true })).map(({ url }) => url)
  const paths = []
  for (const path of Object.keys(pages)) {
    const isOpen = open.some((url) => url.split(/[?#]/)[0] === addressOf(path))
    if (path === '' || isOpen || (await kept(path))) paths.push(path)
  }
  const fetched = await Promise.all(
    [...paths, ...files].map(async (path) => [path, await fetchWhole(path)]),
  )
  for (const [path, response] of fetched) {
    if (isPage(path) && !(await isOfThisVersion(response.clone()))) {
      throw new Error('the host has two versions at once')
    }
  }
  await Promise.all(fetched.map(([path, response]) => put(path, response)))
}

/** A file as the host has it now. */
async function fetchWhole(path) {
  const response = await fetch(addressOf(path), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`the host has no ${path}`)
  return copyOf(response)
}

/** An answer that came by way of a redirect opens no page: what is kept is a copy, which came by none. */
const copyOf = async (response) => new Response(await response.blob(), response)

/** A host may still send a page of before, or send the next one already: its script is another. */
async function isOfThisVersion(response) {
  const named = (await response.text()).match(/assets\/[\w.-]+/g) ?? []
  return named.length > 0 && named.every((name) => files.includes(name))
}

/** Drops older versions, unless some other page that is open may still load a part of one. */
async function activate() {
  await clients.claim()
  if ((await clients.matchAll()).length > 1) return
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== own) await caches.delete(name)
  }
}

/** A page as it was kept; else from the network; else its calculation on the front page. */
async function page(path, event) {
  const found = await kept(path, own)
  if (found) return found
  try {
    const response = await fetchWithTimeout(event.request)
    if (response.ok) event.waitUntil(keep(path, response.clone()))
    return response
  } catch {
    return Response.redirect(onFrontPage(path, event.request.url))
  }
}

/** A key with its value, also in a link that was escaped or has a second question mark: see src/state/query.ts. */
const keyAsked = /(?:[?&;]|%3B)(\w+)=(?=([^&#]+))/gi

/** The front page with the calculation of another page: that page's keys, except those that the link sets itself. */
function onFrontPage(path, address) {
  const keys = new URLSearchParams(pages[path])
  for (const [, asked, value] of address.matchAll(keyAsked)) {
    const key = asked.toLowerCase()
    const others = key === 'basket' ? ['gift', ...amounts] : amounts.includes(key) ? amounts : []
    // If the number in the link can't be read, the page's own stays.
    if (others.length > 0 && !/\d/.test(value.replace(/%../g, ''))) continue
    for (const name of [key, ...others]) keys.delete(name)
  }
  const front = new URL(scope)
  // The link's part as it came: keys may repeat, and the page reads other spellings.
  front.search = [String(keys), new URL(address).search.slice(1)].filter(Boolean).join('&')
  return front
}

/** Once an answer has begun, the rest of it may take as long as the network takes. */
async function fetchWithTimeout(request) {
  const tooLate = new AbortController()
  const timer = setTimeout(() => tooLate.abort(), timeout)
  const response = await fetch(request, { signal: tooLate.signal })
  clearTimeout(timer)
  return response
}

async function keep(path, response) {
  const copy = await copyOf(response)
  if (await isOfThisVersion(copy.clone())) await put(path, copy)
}

const put = async (path, response) => (await caches.open(own)).put(addressOf(path), response)

/** A file of this version, or of an older one for a page that is still open. */
const file = async (path, event) =>
  (await kept(path, own)) ?? (await kept(path)) ?? fetch(event.request)
