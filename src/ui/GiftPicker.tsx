import { ChevronDown } from 'lucide'
import { useCallback, useEffect, useEffectEvent, useId } from 'react'
import type { Gift } from '../domain/gift'
import { GiftOptions, optionId } from './GiftOptions'
import styles from './GiftPicker.module.css'
import { loadGiftFinder, useGiftFinder } from './gift-finder'
import type { GiftSearch } from './gift-search'
import { Icon } from './Icon'
import { useTexts } from './texts'
import { useCombobox } from './useCombobox'
import { useGiftTexts } from './useGiftTexts'

type GiftPickerProps = {
  readonly gift: Gift
  /** Slugs of the gifts chosen before, the last one first. */
  readonly recent: readonly string[]
  readonly onChoose: (gift: Gift) => void
  /** Says a text to those who don't see the list. */
  readonly announce: (text: string) => void
}

/** What is found as long as there is nothing to search in. */
const notYet: GiftSearch = { sections: [], total: 0, price: null }

/** Milliseconds without a key before the results are announced. */
const pause = 400

/** The field for the gift: all gifts by name or price, or a price of one's own. */
export function GiftPicker({ gift, recent, onChoose, announce }: GiftPickerProps) {
  const { formatMessage } = useTexts()
  const texts = useGiftTexts()
  const id = useId()
  const listId = `${id}-list`
  const { finder, failed } = useGiftFinder()

  const search = useCallback(
    (query: string) => {
      const found = finder?.searchGifts(query, finder.gifts, recent) ?? notYet
      const custom: Gift = { kind: 'custom', coins: found.price ?? gift.coins }
      const options: Gift[] = [...found.sections.flatMap((section) => section.gifts), custom]
      const likely = finder?.likelyOption(query, found.price, options) ?? null
      const missing = finder ? null : failed ? 'failed' : 'loading'
      return { ...found, missing, isPending: missing === 'loading', options, likely } as const
    },
    [recent, gift.coins, finder, failed],
  )
  const box = useCombobox({ text: texts.nameOf(gift), search, onChoose })
  const { found, query } = box
  const active = found && box.active !== null ? found.options[box.active] : undefined

  const announceResults = useEffectEvent(() => {
    if (found) announce(texts.announcement(found, active))
  })
  useEffect(() => {
    const timer = query.trim() === '' ? undefined : setTimeout(() => announceResults(), pause)
    return () => clearTimeout(timer)
  }, [query])

  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.label}>
        {formatMessage({ id: 'picker.label' })}
      </label>
      <div className={styles.line}>
        <input
          {...box.inputProps}
          id={id}
          type="text"
          className={styles.input}
          aria-controls={listId}
          aria-activedescendant={active && optionId(listId, active)}
          onFocus={() => {
            box.inputProps.onFocus()
            void loadGiftFinder()
          }}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          aria-label={formatMessage({ id: 'picker.toggle' })}
          aria-expanded={found !== null}
          aria-controls={listId}
          onMouseDown={(event) => event.preventDefault()}
          onClick={box.toggle}
        >
          <Icon of={ChevronDown} />
        </button>
        {found && <GiftOptions id={listId} found={found} active={active} onChoose={box.choose} />}
      </div>
    </div>
  )
}
