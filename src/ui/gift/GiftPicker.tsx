import { ChevronDown } from 'lucide'
import { useCallback, useEffect, useId } from 'react'
import type { Gift } from '../../domain/gift'
import { giftFieldTexts } from '../../language/groups/gift-field'
import { addTexts } from '../../language/load'
import { useWords } from '../../wording/react/useWords'
import { useCombobox } from '../controls/useCombobox'
import { LatePart } from '../loading/LatePart'
import { Icon } from '../look/Icon'
import styles from './GiftPicker.module.css'
import { loadGiftFinder, loadGiftOptions, useGiftFinder } from './gift-finder'
import { optionId } from './gift-option-id'
import type { GiftSearch } from './gift-search'

type GiftPickerProps = {
  /** Null where none is chosen yet. */
  readonly gift: Gift | null
  /** Of the field, where it is not just the gift. */
  readonly label?: string
  /** What the field shows while its list is closed, where it is not just the gift's name. */
  readonly shown?: string
  readonly onChoose: (gift: Gift) => void
  /** Says a text to those who don't see the list. */
  readonly announce: (text: string) => void
}

addTexts(giftFieldTexts)

/** What the list needs, once somebody turns to the field. */
function load() {
  void loadGiftOptions().catch(() => undefined)
  void loadGiftFinder()
}

/** What is found as long as there is nothing to search in. */
const notYet: GiftSearch = { sections: [], total: 0, price: null, isExact: false }

/** What the field shows while its list is closed. */
function textOf(gift: Gift | null, ownGift: string) {
  if (!gift) return ''
  return gift.kind === 'catalogue' ? gift.name : ownGift
}

/** The field for the gift: all gifts by name or price, or a price of one's own. */
export function GiftPicker({ gift, label, shown, onChoose, announce }: GiftPickerProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const id = useId()
  const listId = `${id}-list`
  const { finder, failed } = useGiftFinder()

  const coins = gift?.coins ?? 1
  const search = useCallback(
    (query: string) => {
      const coinWords = words.beside(words.coins).map((word) => word.trim())
      const found = finder?.search(query, coinWords) ?? notYet
      const custom: Gift = { kind: 'custom', coins: found.price ?? coins }
      const options: Gift[] = [...found.sections.flatMap((section) => section.gifts), custom]
      const likely = finder?.likelyOption(found, options) ?? null
      const missing = finder ? null : failed ? 'failed' : 'loading'
      return { ...found, missing, isPending: missing === 'loading', options, likely } as const
    },
    [coins, finder, failed, words],
  )
  function choose(chosen: Gift) {
    finder?.remember(chosen)
    onChoose(chosen)
  }
  const box = useCombobox({
    text: shown ?? textOf(gift, formatMessage({ id: 'picker.customGift' })),
    search,
    onChoose: choose,
  })
  const { found, query, untaken } = box
  const active = found && box.active !== null ? found.options[box.active] : undefined
  const isOpen = found !== null
  // The field may have been focused before hydration.
  useEffect(() => {
    if (isOpen) load()
  }, [isOpen])

  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.label}>
        {label ?? formatMessage({ id: 'picker.label' })}
      </label>
      <div className={styles.line}>
        <input
          {...box.inputProps}
          id={id}
          type="text"
          className={styles.input}
          aria-controls={listId}
          aria-activedescendant={active && optionId(listId, active)}
          aria-invalid={untaken !== null}
          aria-describedby={untaken === null ? undefined : `${id}-untaken`}
          onFocus={() => {
            box.inputProps.onFocus()
            load()
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
        {found && (
          // The field keeps the focus, or the list would close before the click arrives.
          <div role="presentation" onMouseDown={(event) => event.preventDefault()}>
            <LatePart
              load={loadGiftOptions}
              failed="picker.failed"
              render={({ GiftOptions }) => (
                <GiftOptions
                  id={listId}
                  query={query}
                  found={found}
                  active={active}
                  onChoose={box.choose}
                  announce={announce}
                />
              )}
            />
          </div>
        )}
      </div>
      <div role="status">
        {untaken !== null && (
          <p id={`${id}-untaken`} className={styles.untaken}>
            {formatMessage(
              { id: failed ? 'picker.failed' : 'picker.untaken' },
              { text: untaken.trim() },
            )}
          </p>
        )}
      </div>
    </div>
  )
}
