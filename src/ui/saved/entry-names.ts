import type { Words } from '../../wording/words'

/** At most this many unreadable entries are listed. */
const namedAtMost = 5

/** Lists entries that can't be read, by their names or their places. */
export function entryNames(labels: readonly (string | number)[], words: Words): string {
  const { formatMessage } = words.texts
  const named = labels
    .slice(0, namedAtMost)
    .map((label) =>
      typeof label === 'string'
        ? formatMessage({ id: 'saved.unreadableName' }, { name: label })
        : formatMessage({ id: 'saved.unreadableAt' }, { at: label }),
    )
  const others = labels.length - named.length
  return words.list(
    others > 0
      ? [...named, formatMessage({ id: 'saved.unreadableMore' }, { count: others })]
      : named,
  )
}
