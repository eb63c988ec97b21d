/** The tag in its usual spelling; null where Intl takes no such text for a locale. */
export function localeOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** A locale that Intl takes, from any text at all: English where the text is none. */
export const knownLocale = (tag: string): string => localeOf(tag) ?? 'en'

/** The nearest of the tags to the one that is wanted: `pt` for `pt-BR`, where there is no `pt-BR`. */
export function nearestOf<Tag extends string>(
  tags: readonly Tag[],
  wanted: string,
): Tag | undefined {
  const found = tags.find((tag) => tag === wanted)
  const shorter = wanted.replace(/-[^-]*$/, '')
  return found ?? (shorter === wanted ? undefined : nearestOf(tags, shorter))
}
