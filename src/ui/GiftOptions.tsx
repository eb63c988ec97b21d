// HTML has no list to type into, and the field keeps both focus and keys:
/* oxlint-disable jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events */
import { type ReactNode, useId } from 'react'
import type { Gift } from '../domain/gift'
import styles from './GiftPicker.module.css'
import { useTexts } from './texts'
import { type Found, useGiftTexts } from './useGiftTexts'

type GiftOptionsProps = {
  /** Of the list; its options' ids start with it. */
  readonly id: string
  readonly found: Found & { readonly options: readonly Gift[] }
  readonly active: Gift | undefined
  readonly onChoose: (gift: Gift) => void
}

/** The open list: found gifts under their headings, and a price of one's own at the end. */
export function GiftOptions({ id, found, active, onChoose }: GiftOptionsProps) {
  const { formatMessage } = useTexts()
  const texts = useGiftTexts()
  const headingId = useId()

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
    // The field keeps the focus, or it would close before the click arrives.
    <div
      role="presentation"
      className={styles.popup}
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.total === 0 && <p className={styles.none}>{texts.nothingFound(found)}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={formatMessage({ id: 'picker.label' })}
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
                  <span className={styles.name}>{gift.name}</span>{' '}
                  <span className={styles.price}>{texts.priceOf(gift)}</span>
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

export const optionId = (listId: string, gift: Gift): string =>
  gift.kind === 'custom' ? `${listId}-custom` : `${listId}-gift-${gift.slug}`
