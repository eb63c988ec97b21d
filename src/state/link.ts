import { isCatalogueLoaded } from '../data/load-catalogue'
import { type Amount, equal } from '../domain/amount'
import { choicesInForce } from '../domain/in-force'
import type { Field, Known } from '../domain/known'
import { limits } from '../domain/limits'
import type { Scenario } from '../domain/scenario'
import type { Sendable } from '../domain/sent'
import { rateSetOf } from './calculation'
import { type Choices, choosing } from './choosing'
import { type Codec, decimal, hexColour, languageTag, oneOf } from './codecs'
import { comparing } from './comparing'
import { defaultScenario, oneGift, sendingOf } from './defaults'
import { basketCodec, giftCodec } from './gift-codec'
import { contentKeys, frameKeys, isOfCalculation, type LinkKey } from './link-keys'
import { type Ignored, meant, pairsOf } from './query'

export type Theme = 'light' | 'dark' | 'auto'

/** How the calculation is shown; not part of it. */
export type View = {
  readonly embed: boolean
  readonly theme?: Theme | undefined
  /** Six hex digits. */
  readonly accent?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
}

/** The contents of a link. */
export type Link = {
  readonly scenario: Scenario
  readonly view: View
  readonly ignored: readonly Ignored[]
  /** Keys that are not ours: kept in the address, left out of shared links. */
  readonly foreign: readonly [key: string, value: string][]
}

/** The known fields; of several in a link, the first one here counts. */
export const knownKeys: readonly (readonly [
  key: LinkKey,
  field: Field,
  codec: Codec<Known['amount']>,
])[] = [
  ['n', 'gifts', decimal(limits.gifts, ['whole'])],
  ['pay', 'viewerPays', decimal(limits.amount)],
  ['coins', 'coins', decimal(limits.amount)],
  ['diamonds', 'diamonds', decimal(limits.amount)],
  ['get', 'creator', decimal(limits.amount)],
]

const version = oneOf(['1'])
const embedded = oneOf(['1'])
const themed = oneOf<Theme>(['light', 'dark', 'auto'])

const ours: ReadonlySet<string> = new Set([...contentKeys, ...frameKeys])

/**
 * Reads the query of a link, each key alone: what can't be read falls back to that key's default
 * and is named in `ignored`, and the rest is kept. Never throws, whatever the text.
 *
 * @param defaults - What the page shows without a query.
 */
export function readLink(query: string, defaults: Scenario = defaultScenario): Link {
  const given = new Map<string, string>()
  const ignored: Ignored[] = []
  const foreign: [string, string][] = []
  const compared: string[] = []
  const ignore = (key: LinkKey, why: Ignored['why']) =>
    ignored.push({ key, value: given.get(key) ?? '', why })

  for (const [key, value] of pairsOf(query, ours)) {
    if (!ours.has(key)) foreign.push([key, value])
    else if (key === 'vs') compared.push(meant(value))
    else if (given.has(key)) ignored.push({ key, value, why: 'unused' })
    else given.set(key, value)
  }

  const read = <T>(key: LinkKey, codec: Codec<T>): T | undefined => {
    const text = given.get(key)
    if (text === undefined) return undefined
    const parts = codec.decodeParts?.(meant(text))
    const value = parts ? parts.value : codec.decode(meant(text))
    if (value === null) ignore(key, 'unreadable')
    else if (parts?.unread) ignored.push({ key, value: parts.unread, why: 'unreadable' })
    return value ?? undefined
  }

  read('v', version)
  const asksForOne = read('gift', giftCodec)
  const typed = readKnown(read, ignore)
  const basket = read('basket', basketCodec)
  if (basket && asksForOne) ignore('gift', 'unused')
  if (basket && typed) ignore(typed.key, 'unused')
  const gift = asksForOne ?? defaults.gift
  const sending = basket
    ? sendingOf(basket)
    : { gift, known: typed?.known ?? knownOn(defaults, gift) }
  const choices: Record<string, unknown> = {}
  const { keys, isUnused, withoutDefaults } = choosing()
  for (const [key, name, codec] of keys) choices[name] = read(key, codec) ?? defaults[name]

  const asked = { ...sending, ...choices } as Scenario
  for (const [key, name] of keys) {
    if (choices[name] !== defaults[name] && isUnused(name, asked)) ignore(key, 'unused')
  }
  const main = withoutDefaults(asked)
  const versus = comparing().read(compared, main, ignored)
  return {
    scenario: versus.length > 0 ? { ...main, versus } : main,
    view: {
      embed: read('embed', embedded) === '1',
      theme: read('theme', themed),
      accent: read('accent', hexColour),
      lang: read('lang', languageTag),
    },
    ignored,
    foreign,
  }
}

/** Whether the query may name a gift that is only known once all gifts are loaded. */
export function namesUnknownGift(query: string): boolean {
  const isUnknown = (asked: LinkKey, codec: Codec<unknown>) => {
    const [, text] = pairsOf(query, ours).find(([key]) => key === asked) ?? []
    return text !== undefined && codec.decode(meant(text)) === null
  }
  const isComparedUnread = pairsOf(query, ours).some(
    ([key, text]) => key === 'vs' && !comparing().canRead(meant(text)),
  )
  return (
    !isCatalogueLoaded() &&
    (isComparedUnread || isUnknown('gift', giftCodec) || isUnknown('basket', basketCodec))
  )
}

const plainKeys = 'v gift basket n pay coins diamonds get rates lang embed theme'.split(' ')

/** Whether a link names no more than gifts, a number and the newest rates, so that nothing has to be explained. */
export const isPlain = (query: string): boolean =>
  pairsOf(query, ours).every(([key]) => plainKeys.includes(key) || !ours.has(key)) &&
  readLink(query).ignored.length === 0

/** Whether the query says anything about the calculation, even if it can't be read. */
export const namesCalculation = (query: string): boolean =>
  pairsOf(query, ours).some(([key]) => isOfCalculation(key))

/** The first readable known field counts. */
function readKnown(
  read: <T>(key: LinkKey, codec: Codec<T>) => T | undefined,
  ignore: (key: LinkKey, why: Ignored['why']) => void,
): { readonly key: LinkKey; readonly known: Known } | undefined {
  let first: ReturnType<typeof readKnown>
  for (const [key, field, codec] of knownKeys) {
    const amount = read(key, codec)
    if (amount === undefined) continue
    if (first) ignore(key, 'unused')
    else first = { key, known: { field, amount } as Known }
  }
  return first
}

/** The known field if the link has none: the page’s own, or one gift if the link names another gift. */
const knownOn = ({ gift, known }: Scenario, asked: Sendable): Known =>
  asked === gift || known.field !== 'gifts' ? known : oneGift

/**
 * The query of a scenario, in one order and one spelling: only what differs from the page that it
 * opens on.
 *
 * @param page - What the page shows without a query.
 * @returns null if the page has a choice that a link can't undo, such as its rate set.
 */
export function writeLink(scenario: Scenario): URLSearchParams
export function writeLink(scenario: Scenario, page: Scenario): URLSearchParams | null
export function writeLink(scenario: Scenario, page = defaultScenario): URLSearchParams | null {
  const query = new URLSearchParams()
  const { keys, withoutDefaults } = choosing()
  const short = withoutDefaults(scenario)
  const { gift, known } = short
  if (gift.kind === 'basket') query.set('basket', basketCodec.encode(gift.gifts))
  else if (gift !== page.gift) query.set('gift', giftCodec.encode(gift))
  for (const [key, field, codec] of gift.kind === 'basket' ? [] : knownKeys) {
    if (field === known.field && !isSame(known, knownOn(page, gift))) {
      query.set(key, codec.encode(known.amount))
    }
  }
  const ofScenario: Partial<Choices> = spelledOut(short)
  for (const [key, name, codec] of keys) {
    const ofPage = page[name]
    const value = short[name] ?? (ofPage === undefined ? undefined : (ofScenario[name] ?? null))
    if (value === null) return null
    const text = value === undefined ? undefined : codec.encode(value)
    if (text !== undefined && (ofPage === undefined || text !== codec.encode(ofPage))) {
      query.set(key, text)
    }
  }
  for (const text of comparing().write(short)) query.append('vs', text)
  return query
}

/** Choices that have a name also where the rate set makes them. */
export function spelledOut(scenario: Scenario) {
  const { region, buy, currency, model } = choicesInForce(scenario, rateSetOf(scenario))
  return { region: region.id, buy, currency, model: model.id }
}

const isSame = (a: Known, b: Known) => a.field === b.field && equal<Amount>(a.amount, b.amount)

/** Whether both give the same link. */
export const isSameCalculation = (one: Scenario, other: Scenario): boolean =>
  String(writeLink(one)) === String(writeLink(other))

/** The view, as keys of the link. */
export function writeView({ embed, theme, accent, lang }: View): URLSearchParams {
  const query = new URLSearchParams()
  if (embed) query.set('embed', '1')
  if (theme) query.set('theme', theme)
  if (accent) query.set('accent', accent)
  if (lang) query.set('lang', lang)
  return query
}
