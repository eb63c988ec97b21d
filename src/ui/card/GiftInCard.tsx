import { ChevronDown } from 'lucide'
import { type ComponentType, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { useChoices } from '../../state/choices'
import { announce } from '../controls/announce'
import type { GiftPicker } from '../gift/GiftPicker'
import { Icon } from '../look/Icon'
import styles from './GiftInCard.module.css'

const loadPicker = loadOnce(() => import('../gift/GiftPicker'))

/** The gift, and once somebody wants another one, the field to choose it in: its script is loaded only then. */
export function GiftInCard() {
  const { formatMessage } = useTexts()
  const id = useId()
  const gift = useChoices(({ scenario }) => scenario.gift)
  const chooseGift = useChoices((choices) => choices.chooseGift)
  const place = useRef<HTMLDivElement>(null)
  const [Picker, setPicker] = useState<ComponentType<Parameters<typeof GiftPicker>[0]> | null>(null)

  useEffect(() => {
    if (!Picker) return
    const input = place.current?.querySelector('input')
    input?.focus()
    // Whoever wants another gift sees the list at once.
    input?.click()
  }, [Picker])

  function open() {
    loadPicker().then(
      (loaded) => setPicker(() => loaded.GiftPicker),
      // The gift stays as it is, and another press asks again.
      () => undefined,
    )
  }
  return (
    <div ref={place} className={styles.gift}>
      {Picker ? (
        <Picker
          gift={gift.kind === 'basket' ? null : gift}
          announce={announce}
          onChoose={chooseGift}
        />
      ) : (
        <>
          <span id={id} className={styles.label}>
            {formatMessage({ id: 'picker.label' })}
          </span>
          <button type="button" className={styles.name} aria-describedby={id} onClick={open}>
            <span>
              {gift.kind === 'custom'
                ? formatMessage({ id: 'picker.customGift' })
                : gift.kind === 'basket'
                  ? formatMessage({ id: 'basket.brief' }, { kinds: gift.gifts.length })
                  : gift.name}
            </span>
            <Icon of={ChevronDown} />
          </button>
        </>
      )}
    </div>
  )
}
