/* oxlint-disable jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- HTML has no list to type into, and the field keeps both focus and keys */
import { type ReactNode, useEffect, useEffectEvent, useId } from 'react'
import type { Gift } from '../../domain/gift'
import { pickerTexts } from '../../language/groups/picker'
import { addTexts } from '../../language/load'
import { debounce } from '../../lib/debounce'
import { useWords } from '../../wording/react/useWords'
import styles from './GiftOptions.module.css'
import { optionId } from './gift-option-id'
import { type Found, giftTexts } from './gift-texts'

addTexts(pickerTexts)

type GiftOptionsProps = {
  /** Of the list; its options' ids start with it. */
  readonly id: string
  /** What was typed. */
  readonly query: string
  readonly found: Found & { readonly options: readonly Gift[] }
  readonly active: Gift | undefined
  readonly onChoose: (gift: Gift) => void
  /** Says a text to those who don't see the list. */
  readonly announce: (text: string) => void
}

/** Milliseconds without a key before the results are announced. */
const pause = 400

/** The open list: found gifts under their headings, and a price of one's own at the end. */
export function GiftOptions(props: GiftOptionsProps) {
  const { id, query, found, active, onChoose, announce } = props
  const words = useWords()
  const texts = giftTexts(words)
  const headingId = useId()

  const announceResults = useEffectEvent(() => announce(texts.announcement(found, active, query)))
  useEffect(() => {
    const { ask, cancel } = debounce(pause, () => announceResults())
    if (query.trim() !== '') ask()
    return cancel
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is missing may come after the last key
  }, [query, found.missing])

  const option = (gift: Gift, content: ReactNode) => (
    <div
      key={optionId(id, gift)}
      id={optionId(id, gift)}
      role="option"
      aria-selected={gift === active}
      className={styles.option}
      onClick={() => onChoose(gift)}
    >
      {content}
    </div>
  )

  return (
    <div className={styles.popup}>
      {found.total === 0 && <p className={styles.none}>{texts.nothingFound(found, query)}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={words.texts.formatMessage({ id: 'picker.label' })}
        tabIndex={-1}
        className={styles.list}
      >
        {found.sections.map(({ heading, gifts }) => (
          <div key={heading} role="group" aria-labelledby={`${headingId}-${heading}`}>
            <div id={`${headingId}-${heading}`} role="presentation" className={styles.heading}>
              {texts.headingOf(heading, found)}
            </div>
            {gifts.map((gift) =>
              option(
                gift,
                <>
                  <div className={styles.name}>{`${gift.name} `}</div>
                  <div className={styles.price}>{texts.priceOf(gift)}</div>
                </>,
              ),
            )}
          </div>
        ))}
        {found.options.slice(-1).map((custom) => option(custom, texts.customOption(found)))}
      </div>
    </div>
  )
}
