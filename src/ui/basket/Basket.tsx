import { ArrowDown, ArrowUp, X } from 'lucide'
import { useEffect, useId, useRef, useState } from 'react'
import { equal, exact, type Gifts, isZero } from '../../domain/amount'
import type { Gift } from '../../domain/gift'
import { type Excess, excessOf, limits } from '../../domain/limits'
import type { Scenario } from '../../domain/scenario'
import { eachOnce, type Sent, type SentGifts } from '../../domain/sent'
import { basketTexts } from '../../language/groups/basket'
import { addTexts } from '../../language/load'
import { numberText } from '../../language/write-number'
import { giftCodec } from '../../state/gift-codec'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges, useGift, useIsMain } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { focusMain } from '../controls/focus-main'
import { NumberField } from '../controls/NumberField'
import { GiftPicker } from '../gift/GiftPicker'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Basket.module.css'
import { excessText } from './excess-text'
import { PasteList } from './PasteList'

addTexts(basketTexts)

const one = exact<Gifts>('1')

type BasketProps = {
  /** Called once a second gift is chosen, or not wanted after all. */
  readonly onEnd: () => void
}

/** A gift that there was no room for. */
type Refused = { readonly excess: Excess; readonly scenario: Scenario }

/** What is sent, a row a gift, and a field for another one. */
export function Basket({ onEnd }: BasketProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  const adder = useRef<HTMLDivElement>(null)
  const rows = useRows()
  const isBasket = useGift().kind === 'basket'
  const isMain = useIsMain()
  const { setGifts } = useChanges()
  const { scenario } = useCalculation()
  // Shown only while the scenario is the one that it was refused in.
  const [refused, setRefused] = useState<Refused | null>(null)

  // The second gift is looked for as soon as this is there.
  useEffect(() => {
    if (!isBasket) adder.current?.querySelector('input')?.focus()
  }, [isBasket])

  /** Moving a row takes the focus off its button, and removing it takes the button away. */
  const focusOn = (name: string) =>
    setTimeout(() => {
      const button = list.current?.querySelector<HTMLElement>(`[data-name="${name}"]`)
      ;(button ?? adder.current?.querySelector('input'))?.focus()
    })

  /** @returns Why there was no room for the gifts; null where they were added. */
  function add(sent: Sent): Excess | null {
    if (sent.length === 0) return null
    const all = eachOnce([...rows, ...sent])
    const excess = excessOf(all)
    if (excess) return excess
    setGifts(all)
    // One more of the same gift makes no basket yet.
    if (all.length > 1) onEnd()
    return null
  }

  function choose(gift: Gift) {
    const excess = add([{ gift, count: one }])
    setRefused(excess && { excess, scenario })
  }

  function remove(at: number) {
    const row = rows[at]
    if (!row) return
    setGifts(rows.filter((_, place) => place !== at))
    announce(formatMessage({ id: 'basket.removed' }, { gift: words.giftName(row.gift) }))
    const next = rows[at + 1] ?? rows[at - 1]
    // The last one that stays is in a field of its own.
    if (rows.length > 2 && next) focusOn(`remove ${giftCodec.encode(next.gift)}`)
    else if (isMain) focusMain()
  }

  function move(from: number, to: number, button: string) {
    const row = rows[from]
    if (!row) return
    const others = rows.filter((_, place) => place !== from)
    setGifts([...others.slice(0, to), row, ...others.slice(to)])
    const place = { gift: words.giftName(row.gift), place: to + 1, count: rows.length }
    announce(formatMessage({ id: 'basket.moved' }, place))
    focusOn(`${button} ${giftCodec.encode(row.gift)}`)
  }

  return (
    <>
      <ul
        ref={list}
        id={listId}
        className={styles.list}
        aria-label={formatMessage({ id: 'basket.title' })}
      >
        {rows.map((row, at) => (
          <Row
            key={giftCodec.encode(row.gift)}
            row={row}
            onCount={(count) =>
              setGifts(rows.map((other) => (other === row ? { ...row, count } : other)))
            }
            onUp={at > 0 ? () => move(at, at - 1, 'up') : undefined}
            onDown={at < rows.length - 1 ? () => move(at, at + 1, 'down') : undefined}
            onRemove={rows.length > 1 ? () => remove(at) : undefined}
          />
        ))}
      </ul>
      {rows.length < limits.kinds ? (
        <div ref={adder} className={styles.adder}>
          <GiftPicker
            gift={null}
            label={formatMessage({ id: 'basket.addLabel' })}
            announce={announce}
            onChoose={choose}
          />
          <div role="status">
            {refused?.scenario === scenario && (
              <p className={styles.note}>{excessText(refused.excess, words)}</p>
            )}
          </div>
        </div>
      ) : (
        <p className={styles.note}>{excessText('kinds', words)}</p>
      )}
      <PasteList onRead={add} />
      {!isBasket && (
        <button type="button" className={buttons.words} onClick={onEnd}>
          {formatMessage({ id: 'basket.cancel' })}
        </button>
      )}
    </>
  )
}

/** The gifts of the basket, or the one gift that gets company. */
function useRows(): Sent {
  const { scenario, outcome } = useCalculation()
  const { gift } = scenario
  if (gift.kind === 'basket') return gift.gifts
  return [{ gift, count: isZero(outcome.gifts) ? one : outcome.gifts }]
}

type RowProps = {
  readonly row: SentGifts
  readonly onCount: (count: Gifts) => void
  readonly onUp: (() => void) | undefined
  readonly onDown: (() => void) | undefined
  readonly onRemove: (() => void) | undefined
}

function Row({ row: { gift, count }, onCount, onUp, onDown, onRemove }: RowProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const name = words.giftName(gift)
  const slug = giftCodec.encode(gift)
  return (
    <li className={styles.row}>
      <div className={styles.count}>
        <NumberField<Gifts>
          label={formatMessage(
            { id: 'basket.count' },
            { gift: equal(count, one) ? name : words.giftNames(gift, count) },
          )}
          amount={count}
          shown={numberText(count, words.locale, 0)}
          max={limits.gifts}
          whole
          aboveZero
          words={() => words.beside((many: Gifts) => words.gifts(gift, many))}
          size="small"
          onChange={onCount}
        />
      </div>
      <div className={styles.gift}>
        <span className={styles.name}>{name}</span>
        <Each gift={gift} />
      </div>
      <div className={styles.tools}>
        {[
          { act: onUp, tool: 'up', icon: ArrowUp } as const,
          { act: onDown, tool: 'down', icon: ArrowDown } as const,
          { act: onRemove, tool: 'remove', icon: X } as const,
        ].map(({ act, tool, icon }) => (
          <button
            key={tool}
            type="button"
            data-name={`${tool} ${slug}`}
            className={styles.tool}
            // Not disabled: at the end of the list it keeps the focus.
            aria-disabled={!act}
            onClick={act}
            aria-label={formatMessage({ id: `basket.${tool}` }, { gift: name })}
          >
            <Icon of={icon} />
          </button>
        ))}
      </div>
    </li>
  )
}

/** The price of one; a gift of one's own has it in its name. */
function Each({ gift }: { readonly gift: Gift }) {
  const words = useWords()
  if (gift.kind === 'custom') return null
  return (
    <span className={styles.each}>
      {words.texts.formatMessage(
        { id: 'fields.each' },
        { coins: words.coins(exact(String(gift.coins))) },
      )}
    </span>
  )
}
