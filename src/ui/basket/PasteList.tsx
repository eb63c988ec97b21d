import { useEffect, useId, useRef, useState } from 'react'
import { exact } from '../../domain/amount'
import type { Gift } from '../../domain/gift'
import type { Excess } from '../../domain/limits'
import type { Sent } from '../../domain/sent'
import { useWords } from '../../wording/react/useWords'
import { loadGiftFinder, useGiftFinder } from '../gift/gift-finder'
import buttons from '../look/buttons.module.css'
import styles from './Basket.module.css'
import { excessText } from './excess-text'
import { findNamed } from './find-named'
import { readList, type Unread } from './read-list'

type PasteListProps = {
  /** Takes the gifts, or says why there is no room for them. */
  readonly onRead: (gifts: Sent) => Excess | null
}

/** What became of a list. */
type Outcome = Excess | { readonly added: number; readonly unread: readonly Unread[] }

/** A list as somebody wrote it elsewhere. What is not read stays in the field, with a guess beside it. */
export function PasteList({ onRead }: PasteListProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const unread = typeof outcome === 'object' ? (outcome?.unread ?? []) : []
  const { finder, failed } = useGiftFinder()
  useEffect(() => {
    void loadGiftFinder()
  }, [])

  function addList() {
    if (!finder) return
    const coinWords = words.beside(words.coins).map((word) => word.trim())
    const find = (name: string) => findNamed(name, finder, coinWords)
    const { gifts, unread: rest } = readList(text, find, words.locale)
    const excess = onRead(gifts)
    if (excess) return setOutcome(excess)
    setOutcome({ added: gifts.length, unread: rest })
    setText(rest.map((part) => part.text).join('\n'))
    // With nothing left to add, the button is disabled and would lose the focus.
    if (rest.length === 0) field.current?.focus()
  }

  function take(part: Unread, gift: Gift) {
    // The button disappears.
    field.current?.focus()
    const rest = unread.filter((other) => other !== part)
    const excess = onRead([{ gift, count: part.count }])
    if (excess) return setOutcome(excess)
    setOutcome({ added: 1, unread: rest })
    setText((now) => without(now, part.text))
  }

  return (
    <details className={styles.paste}>
      <summary>{formatMessage({ id: 'basket.paste' })}</summary>
      <label htmlFor={id}>{formatMessage({ id: 'basket.list' })}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        className={buttons.pill}
        disabled={!finder || text.trim() === ''}
        onClick={addList}
      >
        {formatMessage({ id: 'basket.addList' })}
      </button>
      <div role="status">
        {failed && <p className={styles.note}>{formatMessage({ id: 'picker.failed' })}</p>}
        {outcome && (
          <p className={styles.note}>
            {typeof outcome === 'string'
              ? excessText(outcome, words)
              : formatMessage({ id: 'basket.added' }, { count: outcome.added })}
          </p>
        )}
        {unread.map((part) => (
          <p key={part.place} className={styles.note}>
            <span>
              {`${formatMessage({ id: `basket.${part.guesses.length > 1 ? 'several' : 'unread'}` }, { text: part.text })} `}
            </span>
            {part.guesses.map((guess) => (
              <button
                key={guess.coins}
                type="button"
                className={styles.guess}
                onClick={() => take(part, guess)}
              >
                {formatMessage(
                  { id: `basket.${part.guesses.length > 1 ? 'guessAt' : 'guess'}` },
                  {
                    gift: words.gifts(guess, part.count),
                    coins: words.coins(exact(String(guess.coins))),
                  },
                )}
              </button>
            ))}
          </p>
        ))}
      </div>
    </details>
  )
}

/** The text without the line that was taken, if it still has it. What was typed meanwhile stays. */
function without(text: string, taken: string): string {
  const lines = text.split('\n')
  const at = lines.indexOf(taken)
  return at < 0 ? text : lines.toSpliced(at, 1).join('\n')
}
