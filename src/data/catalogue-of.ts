import type { Catalogue } from './gifts'

/** The part of a catalogue about these gifts. */
export function catalogueOf(slugs: readonly string[], all: Catalogue): Catalogue {
  const gifts = all.gifts.filter(([slug]) => slugs.includes(String(slug)))
  const sources = new Set(gifts.map(([, , , , source]) => source))
  return {
    gifts,
    sources: pick(all.sources, (key) => sources.has(key)),
    plurals: pick(all.plurals, (slug) => slugs.includes(slug)),
  }
}

const pick = <Value>(all: Readonly<Record<string, Value>>, isWanted: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)))
