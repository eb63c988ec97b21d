import type { Known } from '../domain/known'
import { limits } from '../domain/limits'
import type { Difference, Scenario } from '../domain/scenario'
import type { Choices } from './choosing'
import { choiceKeys } from './chosen-link'
import { addComparing } from './comparing'
import { sendingOf } from './defaults'
import { choiceDifference, type DifferenceKey, differenceCodec } from './difference-codec'
import { basketCodec, giftCodec } from './gift-codec'
import { isSameCalculation, knownKeys, spelledOut } from './link'
import type { Ignored } from './query'
import { withDifference } from './versus'

/** Whether a scenario may differ in it. */
function isOfSum(name: keyof Choices): name is Exclude<keyof Choices, 'plan' | 'paid'> {
  return name !== 'plan' && name !== 'paid'
}

/** What a scenario has in place of what the main one has. */
const differences = differenceCodec([
  {
    key: 'gift',
    encode: ({ gift }) =>
      gift === undefined || gift.kind === 'basket' ? undefined : giftCodec.encode(gift),
    decode: (text) => {
      const gift = giftCodec.decode(text)
      return gift && { gift }
    },
  },
  {
    key: 'basket',
    encode: ({ gift }) => (gift?.kind === 'basket' ? basketCodec.encode(gift.gifts) : undefined),
    decode: (text) => {
      const sent = basketCodec.decode(text)
      return sent && sendingOf(sent)
    },
  },
  ...knownKeys.map(
    ([key, field, codec]): DifferenceKey => ({
      key,
      encode: ({ known }) => (known?.field === field ? codec.encode(known.amount) : undefined),
      decode: (text) => {
        const amount = codec.decode(text)
        return amount && { known: { field, amount } as Known }
      },
    }),
  ),
  ...choiceKeys.flatMap(([key, name, codec]) =>
    isOfSum(name) ? choiceDifference(key, name, codec) : [],
  ),
])

const differenceNames = [
  'gift',
  'known',
  ...choiceKeys.map(([, name]) => name).filter(isOfSum),
] as const

/** Several in one for the element of a post: it has each attribute once. */
const eachIn = (text: string) => text.split(';').map((one) => one.trim())

/** The scenarios to compare with the main one, each read whole or not at all, and each once. */
function readVersus(texts: readonly string[], main: Scenario, ignored: Ignored[]): Difference[] {
  const versus: Difference[] = []
  const there = new Set([''])
  for (const value of texts.flatMap(eachIn)) {
    const read = differences.decode(value)
    const difference = read && shortest(main, read)
    const text = difference && differenceText(difference)
    const ignore = (why: Ignored['why']) => ignored.push({ key: 'vs', value, why })
    if (difference === null || text === null) ignore('notCompared')
    else if (there.has(text)) ignore('same')
    else if (versus.length === limits.compared) ignore('tooMany')
    else {
      there.add(text)
      versus.push(difference)
    }
  }
  return versus
}

/** What the link says of each scenario; null of one that is the same as the main one, or as one before it. */
export function writtenEach(main: Scenario): readonly (string | null)[] {
  const there = new Set([''])
  return (main.versus ?? []).map((difference) => {
    const text = differenceText(shortest(main, difference))
    if (there.has(text)) return null
    there.add(text)
    return text
  })
}

/** The scenario with only those to compare that the link has. */
export function asLinked(main: Scenario): Scenario {
  if (!main.versus) return main
  const written = writtenEach(main)
  const versus = main.versus.filter((_, at) => written[at] !== null)
  return { ...main, versus: versus.length > 0 ? versus : undefined }
}

/** The same difference without what changes nothing, in one spelling: equal scenarios have equal differences. */
export function shortest(main: Scenario, difference: Difference): Difference {
  const other = withDifference(main, difference)
  // Later choices depend on earlier ones: a region brings its currency.
  const needed = differenceNames.toReversed().reduce<Difference>((kept, name) => {
    const { [name]: _, ...fewer } = kept
    return name in kept && isSameCalculation(withDifference(main, fewer), other) ? fewer : kept
  }, difference)
  const said = { ...other, ...spelledOut(other) }
  const names = differenceNames.filter((name) => name in needed)
  return Object.fromEntries(names.map((name) => [name, said[name] ?? null]))
}

/** The difference that makes one scenario of the other. */
export const differenceFrom = (main: Scenario, other: Scenario): Difference =>
  shortest(main, Object.fromEntries(differenceNames.map((name) => [name, other[name] ?? null])))

/** A difference as the link has it. */
export const differenceText = (difference: Difference): string => differences.encode(difference)

addComparing({
  canRead: (text) => eachIn(text).every((one) => differences.decode(one) !== null),
  read: readVersus,
  write: (main) => writtenEach(main).filter((text) => text !== null),
})
