import { useTexts } from './texts'
import { useWords } from './words'

/** So many unreadable entries are named. */
const namedAtMost = 5

/** Lists entries that can't be read, by their names or their places. */
export function useEntryNames(): (labels: readonly (string | number)[]) => string {
  const { formatMessage } = useTexts()
  const words = useWords()

  return (labels) => {
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
}
