import { useEffect, useRef, useState } from 'react'
import { type Coins, exact, toNumber } from '../../domain/amount'
import type { CustomGift } from '../../domain/gift'
import { limits } from '../../domain/limits'
import { useTexts } from '../../language/texts'
import { numberText } from '../../language/write-number'
import { loadOnce } from '../../lib/load-once'
import { useChanges, useGift, useIsMain } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { LeftBasket } from '../basket/LeftBasket'
import { announce } from '../controls/announce'
import { lengthStep } from '../controls/length-step'
import { NumberField } from '../controls/NumberField'
import { GiftPicker } from '../gift/GiftPicker'
import { GiftSource } from '../gift/GiftSource'
import { LatePart } from '../loading/LatePart'
import styles from './Fields.module.css'

const loadBasket = loadOnce(() => import('../basket/Basket'))

/** The gift, or the list of those in the basket. */
export function GiftField() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const gift = useGift()
  const isMain = useIsMain()
  const { chooseGift } = useChanges()
  // While the second gift of a basket is looked for.
  const [isAdding, setAdding] = useState(false)
  const adder = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  // A basket may come another way: from a link, or by a step back.
  if (isAdding && gift.kind === 'basket') setAdding(false)

  // The button that ended the search is gone.
  useEffect(() => {
    if (wasAdding.current) adder.current?.focus()
    wasAdding.current = isAdding
  }, [isAdding])

  if (gift.kind === 'basket' || isAdding) {
    return (
      <div className={styles.basket}>
        {gift.kind === 'basket' && <p className={styles.summary}>{words.basketSummary(gift)}</p>}
        <LatePart
          load={loadBasket}
          failed="picker.failed"
          render={({ Basket }) => <Basket onEnd={() => setAdding(false)} />}
        />
      </div>
    )
  }
  return (
    <div
      className={styles.gift}
      data-chars={gift.kind === 'catalogue' ? lengthStep(gift.name) : undefined}
    >
      <GiftPicker gift={gift} announce={announce} onChoose={chooseGift} />
      {gift.kind === 'custom' ? (
        <div className={styles.price}>
          <OwnPrice gift={gift} />
        </div>
      ) : (
        <GiftSource />
      )}
      <button ref={adder} type="button" className={styles.add} onClick={() => setAdding(true)}>
        {formatMessage({ id: 'basket.add' })}
      </button>
      {isMain && <LeftBasket />}
    </div>
  )
}

const mostCoins = exact<Coins>(String(limits.giftCoins))

/** The price of a gift that the catalogue lacks. */
function OwnPrice({ gift }: { readonly gift: CustomGift }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { chooseGift } = useChanges()
  const price = exact<Coins>(String(gift.coins))
  return (
    <NumberField<Coins>
      label={formatMessage({ id: 'field.giftPrice' })}
      amount={price}
      shown={numberText(price, words.locale, 0)}
      max={mostCoins}
      whole
      aboveZero
      words={() => words.beside(words.coins)}
      size="small"
      onChange={(coins) => chooseGift({ kind: 'custom', coins: toNumber(coins) })}
    />
  )
}
