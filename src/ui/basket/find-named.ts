import type { Gift } from '../../domain/gift'
import { folded } from '../../domain/gift-names'
import type { useGiftFinder } from '../gift/gift-finder'

/** The gift of that name, and those that may be meant where no gift or more than one has it. */
export type Found = { readonly gift: Gift | null; readonly guesses: readonly Gift[] }

type Finder = NonNullable<ReturnType<typeof useGiftFinder.getState>['finder']>

/** Finds the gift of a list’s name or price: a misspelled name is more likely than the start of a longer one. */
export function findNamed(
  name: string,
  { search, similar }: Pick<Finder, 'search' | 'similar'>,
  coinWords: readonly string[],
): Found {
  const { sections, price, isExact } = search(name, coinWords)
  const found = sections[0]?.gifts ?? []
  const [first] = found
  if (!isExact) {
    const likely = similar(name) ?? first
    return { gift: null, guesses: likely ? [likely] : [] }
  }
  if (!first || (price !== null && first.name !== name)) {
    const gift = price === null ? null : ({ kind: 'custom', coins: price } as const)
    return { gift, guesses: gift ? [gift] : [] }
  }
  const namesakes = found.filter((gift) => folded(gift.name) === folded(first.name))
  return { gift: namesakes.length > 1 ? null : first, guesses: namesakes }
}
