// node scripts/curate-gifts.mjs <path-to-gifts.json>
// Reads a collected catalogue and writes src/data/gifts.json, one gift a line, and src/data/first-gifts.json,
// which has the gifts that every page speaks of.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const roseId = 5655
const output = new URL('../src/data/gifts.json', import.meta.url)
const firstOutput = new URL('../src/data/first-gifts.json', import.meta.url)
const pluralsFile = new URL('../src/data/gift-plurals.json', import.meta.url)

/** The gifts that every page speaks of. The one of its own page is in that page's HTML. */
const firstGifts = ['rose', 'lion']

/** Pages of the site, so no gift may have them as its address. */
const reserved = new Set(['bbc-2022', '1000-coins', 'first-payout', 'assets', 'data', 'embed'])

/** `coins-15` means a gift of 15 coins, whatever the catalogue holds. */
const isFree = (slug, taken) =>
  slug !== '' && !/^coins-\d+$/.test(slug) && !reserved.has(slug) && !taken.has(slug)

/** Code units, not a locale: the same order on every machine. */
const byText = (a, b) => (a < b ? -1 : Number(a > b))

/** Ids ascending, gifts without one last. */
const byId = (a, b) => (a.id ?? Infinity) - (b.id ?? Infinity) || 0

function slugify(name) {
  return (
    name
      .normalize('NFKD')
      .replaceAll(/[\u0300-\u036F'’]/g, '')
      .toLowerCase()
      // TikTok Universe and TikTok Universe+ are two gifts.
      .replaceAll('+', ' plus ')
      .replaceAll('&', ' and ')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
  )
}

/** What a gift is known by from one run to the next: its id, or its name and price. */
const identity = ({ id, name, coins }) => (id === null ? `${name} for ${coins}` : String(id))

const identityOf = ([, name, coins, id]) => identity({ id, name, coins })

/** Gives every gift a slug; those of the previous catalogue stay, so that old links keep working. */
function assignSlugs(gifts, known) {
  const kept = new Map(known.map((row) => [identityOf(row), row[0]]))
  // Slugs of withdrawn gifts count as taken too: an old link must not show another gift.
  const taken = new Set(kept.values())
  const slugs = new Map()

  const mostSeenFirst = gifts.toSorted(
    (a, b) => b.seen - a.seen || byId(a, b) || a.coins - b.coins || byText(a.name, b.name),
  )
  for (const gift of mostSeenFirst) {
    const slug = kept.get(identity(gift)) ?? newSlug(gift, taken)
    taken.add(slug)
    slugs.set(gift, slug)
  }
  return slugs
}

function newSlug({ name, id, coins }, taken) {
  const plain = slugify(name)
  if (isFree(plain, taken)) return plain

  const distinct = `${plain === '' ? 'gift' : plain}-${id ?? `${coins}-coins`}`
  if (isFree(distinct, taken)) return distinct
  for (let n = 2; ; n++) {
    if (isFree(`${distinct}-${n}`, taken)) return `${distinct}-${n}`
  }
}

/** `github:owner/repo@commit:path` as the people and the address behind it. */
function published({ source, asOf, kind }) {
  const parts = /^github:([^@]+)@([0-9a-f]{40}):(.+)$/.exec(source)
  if (!parts) throw new Error(`not a file on GitHub: ${source}`)
  const [, who, commit, path] = parts
  return { who, asOf, url: `https://github.com/${who}/blob/${commit}/${encodeURI(path)}`, kind }
}

function curate(raw, previous) {
  const keys = new Map(raw.sources.map(({ source, key }) => [source, key]))
  const gifts = raw.gifts
    .filter(({ current }) => current)
    .map(({ name, coins, id, source, seenIn }) => {
      if (!keys.has(source)) throw new Error(`${name} names an unknown source: ${source}`)
      return { name, coins, id, source: keys.get(source), seen: seenIn.length }
    })

  const known = [...previous.gifts, ...previous.withdrawn]
  const slugs = assignSlugs(gifts, known)
  const current = new Set(gifts.map(identity))
  const withdrawn = known.filter((row) => !current.has(identityOf(row)))
  const ordered = gifts.toSorted(
    (a, b) =>
      Number(b.id === roseId) - Number(a.id === roseId) ||
      b.seen - a.seen ||
      a.coins - b.coins ||
      byText(a.name, b.name) ||
      byId(a, b),
  )

  const used = new Set(gifts.map(({ source }) => source))
  const sources = raw.sources
    .filter(({ key }) => used.has(key))
    .map((source) => [source.key, published(source)])
  return {
    asOf: sources.map(([, { asOf }]) => asOf).reduce((a, b) => (a > b ? a : b)),
    sources: { ...sourcesOf(withdrawn, previous), ...Object.fromEntries(sources) },
    gifts: ordered.map((gift) => [
      slugs.get(gift),
      gift.name,
      gift.coins,
      gift.id,
      gift.source,
      gift.seen,
    ]),
    withdrawn,
  }
}

/** As `catalogueOf` in src/data/catalogue-of.ts makes it; test/data/gifts.test.ts holds them together. */
function firstOf({ gifts, sources }) {
  const rows = gifts.filter(([slug]) => firstGifts.includes(slug))
  const plurals = existsSync(pluralsFile) ? read(pluralsFile) : {}
  return {
    gifts: rows,
    sources: Object.fromEntries(rows.map(([, , , , source]) => [source, sources[source]])),
    plurals: Object.fromEntries(
      firstGifts.filter((slug) => slug in plurals).map((slug) => [slug, plurals[slug]]),
    ),
  }
}

/** Where gifts that are gone were last seen. */
const sourcesOf = (rows, previous) =>
  Object.fromEntries(rows.map(([, , , , source]) => [source, previous.sources[source]]))

/** One gift a line, so that a new catalogue shows as a readable difference. */
const print = ({ asOf, sources, gifts, withdrawn }) => `{
  "asOf": ${JSON.stringify(asOf)},
  "sources": {
${Object.entries(sources)
  .map(([key, source]) => `    ${JSON.stringify(key)}: ${JSON.stringify(source)}`)
  .join(',\n')}
  },
  "gifts": [
${lines(gifts)}
  ],
  "withdrawn": [
${lines(withdrawn)}
  ]
}
`

const lines = (rows) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

function main(path) {
  if (!path) throw new Error('usage: node scripts/curate-gifts.mjs <path-to-gifts.json>')
  const previous = existsSync(output)
    ? { withdrawn: [], ...read(output) }
    : { sources: {}, gifts: [], withdrawn: [] }
  const catalogue = curate(read(path), previous)
  writeFileSync(output, print(catalogue))
  writeFileSync(firstOutput, `${JSON.stringify(firstOf(catalogue), null, 2)}\n`)
  console.log(`${catalogue.gifts.length} gifts, newest of ${catalogue.asOf}`)
}

main(process.argv[2])
