// node scripts/curate-gifts.mjs <path-to-gifts.json>
// Reads a collected catalogue and writes src/data/gifts.json, one gift a line, src/data/first-gifts.json,
// which has the gifts that every page speaks of, and src/data/gift-overview.json, which has what the page of
// all gifts shows first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const roseId = 5655
const output = new URL('../src/data/gifts.json', import.meta.url)
const firstOutput = new URL('../src/data/first-gifts.json', import.meta.url)
const overviewOutput = new URL('../src/data/gift-overview.json', import.meta.url)
const pluralsFile = new URL('../src/data/gift-plurals.json', import.meta.url)

/** The gifts that every page speaks of. The one of its own page is in that page's HTML. */
const firstGifts = ['rose', 'lion']

/** How many gifts the page of all gifts shows before the others are loaded. */
const firstRows = 20

/**
 * A gift of the same name that cost more than three times as much, or less than a third, is taken for another gift:
 * Crocodile was a gift of 10 coins, and is one of 15,000.
 */
const greatestChange = 3

/** Pages and folders of the site, so no gift may have them as its address. */
const reserved = new Set(
  'bbc-2022 1000-coins first-payout gifts evidence creators log data assets icons embed'.split(' '),
)

/** `coins-15` means a gift of 15 coins, whatever the catalogue holds. */
const isFree = (slug, taken) =>
  slug !== '' && !/^coins-\d+$/.test(slug) && !reserved.has(slug) && !taken.has(slug)

/** Code units, not a locale: the same order on every machine. */
const byText = (a, b) => (a < b ? -1 : Number(a > b))

/** Ids ascending, gifts without one last. */
const byId = (a, b) => (a.id ?? Infinity) - (b.id ?? Infinity) || 0

/** As `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

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
  const byName = groupBy(raw.gifts, ({ name }) => slugify(name))
  const doubtful = new Set((raw.disagreements ?? []).map(({ id }) => id))
  const gifts = raw.gifts
    .filter(({ current }) => current)
    .map((gift) => {
      const { name, coins, id, source, seenIn } = gift
      if (!keys.has(source)) throw new Error(`${name} names an unknown source: ${source}`)
      const others = (byName.get(slugify(name)) ?? []).filter((other) => !doubtful.has(other.id))
      const earlier = [...ownHistory(gift), ...othersHistory(gift, others)].toSorted(
        ([, a], [, b]) => byText(a, b),
      )
      return {
        name,
        coins,
        id,
        source: keys.get(source),
        seen: seenIn.length,
        earlier,
        others: otherNames(gift),
      }
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
      // Prices and names seldom change, so most rows end here.
      ...(gift.earlier.length + gift.others.length > 0 ? [gift.earlier] : []),
      ...(gift.others.length > 0 ? [gift.others] : []),
    ]),
    withdrawn,
  }
}

/** What else its number is called. The search finds a piece of the name by itself, and one with more after it is the same name. */
function otherNames({ name, otherNames: others = [] }) {
  const plain = slugify(name)
  return others.filter((other) => {
    const text = slugify(other)
    return !plain.includes(text) && !text.includes(plain)
  })
}

/** Other prices that TikTok's own number for the gift was seen at: coins, a date, and that the number is its own. */
const ownHistory = ({ coins, coinsHistory = [] }) =>
  coinsHistory.filter(([, then]) => then !== coins).map(([date, then]) => [then, date, false])

/**
 * A new price comes as a new number. So a gift that is gone tells the earlier price of the one of its name, where there
 * is no doubt which that is: it has one price now, and not a wholly different one. Each price with its last date.
 */
function othersHistory({ coins, id }, others) {
  const now = new Set(others.filter(({ current }) => current).map((other) => other.coins))
  if (now.size !== 1) return []
  const gone = others.filter(
    (other) =>
      !other.current &&
      !other.lowConfidence &&
      other.id !== id &&
      other.coins !== coins &&
      Math.max(other.coins / coins, coins / other.coins) <= greatestChange,
  )
  const prices = groupBy(gone, (other) => other.coins)
  return [...prices].map(([then, seen]) => [
    then,
    seen.map(({ asOf }) => asOf).reduce((a, b) => (a > b ? a : b)),
    true,
  ])
}

/** As `catalogueOf` in src/data/catalogue-of.ts makes it; test/data/gifts.test.ts holds them together. */
function partOf(rows, sources) {
  const slugs = rows.map(([slug]) => slug)
  const plurals = existsSync(pluralsFile) ? read(pluralsFile) : {}
  return {
    gifts: rows,
    sources: Object.fromEntries(rows.map(([, , , , source]) => [source, sources[source]])),
    plurals: Object.fromEntries(
      slugs.filter((slug) => slug in plurals).map((slug) => [slug, plurals[slug]]),
    ),
  }
}

const firstOf = ({ gifts, sources }) =>
  partOf(
    gifts.filter(([slug]) => firstGifts.includes(slug)),
    sources,
  )

/** What the page of all gifts shows before it has them: the first rows, and how many cost how much. */
function overviewOf({ gifts, sources }) {
  const prices = gifts.map(([, , coins]) => coins).toSorted((a, b) => a - b)
  const dates = gifts.map(([, , , , source]) => sources[source].asOf).toSorted(byText)
  return {
    count: prices.length,
    least: prices[0],
    greatest: prices.at(-1),
    // Half of the gifts cost that much or less.
    median: prices[Math.ceil(prices.length / 2) - 1],
    seen: [dates[0], dates.at(-1)],
    prices: binsOf(prices),
    ...partOf(gifts.slice(0, firstRows), sources),
  }
}

/** How many gifts cost so many coins or more, up to the next bin: 1, 2, 5, 10, 20, 50, … */
function binsOf(prices) {
  const starts = [1]
  for (let step = 0; ; step++) {
    const next = [2, 5, 10][step % 3] * 10 ** Math.floor(step / 3)
    if (next > prices.at(-1)) break
    starts.push(next)
  }
  return starts.map((from, bin) => {
    const upTo = starts[bin + 1] ?? Infinity
    return [from, prices.filter((coins) => coins >= from && coins < upTo).length]
  })
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
  writeFileSync(overviewOutput, `${JSON.stringify(overviewOf(catalogue), null, 2)}\n`)
  writeFileSync(firstOutput, `${JSON.stringify(firstOf(catalogue), null, 2)}\n`)
  console.log(`${catalogue.gifts.length} gifts, newest of ${catalogue.asOf}`)
}

main(process.argv[2])
