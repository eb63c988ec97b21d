import type { Difference } from '../domain/scenario'
import type { Codec } from './codecs'
import type { LinkKey } from './link-keys'

/** One key of the link, and what it says of a scenario. */
export type DifferenceKey = {
  readonly key: LinkKey
  /** undefined where it says nothing. */
  readonly encode: (difference: Difference) => string | undefined
  readonly decode: (text: string) => Difference | null
}

/** The word for what the rate set says. */
const byDefault = 'default'

/** The key of a choice, or of the rate set's own value in its place. */
export const choiceDifference = (
  key: LinkKey,
  name: keyof Difference,
  codec: Codec<unknown>,
): DifferenceKey => ({
  key,
  encode: ({ [name]: value }) =>
    value === undefined ? undefined : value === null ? byDefault : codec.encode(value),
  decode: (text) => {
    if (text.toLowerCase() === byDefault) return { [name]: null }
    const value = codec.decode(text)
    return value === null ? null : { [name]: value }
  },
})

/**
 * Keys of the link with their values, `buy:web,model:net50`; each once, and written in their order. A comma
 * within a value is none before a key.
 */
export function differenceCodec(keys: readonly DifferenceKey[]): Codec<Difference> {
  const beforeKey = new RegExp(`,(?=(?:${keys.map(({ key }) => key).join('|')}):)`, 'i')
  return {
    encode: (difference) =>
      keys
        .flatMap(({ key, encode }) => {
          const text = encode(difference)
          return text === undefined ? [] : `${key}:${text}`
        })
        .join(','),
    decode: (text) => {
      let whole: Difference = {}
      for (const pair of text.split(beforeKey)) {
        const [name = ''] = pair.split(':', 1)
        const of = keys.find(({ key }) => key === name.toLowerCase())
        const read = of?.decode(pair.slice(name.length + 1))
        if (!read || Object.keys(read).some((part) => part in whole)) return null
        whole = { ...whole, ...read }
      }
      return whole
    },
  }
}
