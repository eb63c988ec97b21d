import type { CatalogueGift, Gift } from '../../domain/gift'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import styles from './GiftList.module.css'
import { coinsIn, numberIn } from './gift-words'

/** What was looked for, and what there is instead. */
export type Nothing = {
  /** What was typed, without spaces around it; empty where only prices were chosen. */
  readonly text: string
  /** The price that was typed, if a price was typed. */
  readonly price: number | null
  /** How many gifts fit what was typed, at any price. */
  readonly elsewhere: number
  /** Gifts to offer: with a similar name, or the nearest prices. */
  readonly offered: readonly CatalogueGift[]
}

type NothingFoundProps = Nothing & {
  readonly onChoose: (gift: Gift) => void
  /** Drops the filter, but not what was typed. */
  readonly onWiden: () => void
  readonly onClear: () => void
}

/** Says that no gift was found, and offers what was probably meant. */
export function NothingFound(props: NothingFoundProps) {
  const { text, price, elsewhere, offered, onChoose, onWiden, onClear } = props
  const words = useWords()
  const { formatMessage } = words.texts
  const coins = coinsIn(words)
  const what =
    price !== null && elsewhere === 0
      ? formatMessage({ id: 'gifts.none.price' }, { coins: coins(price) })
      : text !== '' && elsewhere === 0
        ? formatMessage({ id: 'gifts.none.text' }, { text })
        : formatMessage({ id: 'gifts.none.here' })
  return (
    <div className={styles.nothing}>
      <p>{what}</p>
      <ul className={styles.offers}>
        {elsewhere > 0 && (
          <Offer
            text={formatMessage(
              { id: 'gifts.none.wider' },
              { count: elsewhere, gifts: numberIn(words)(elsewhere) },
            )}
            onTake={onWiden}
          />
        )}
        {offered.map((gift) => (
          <Offer
            key={gift.slug}
            text={
              price === null
                ? formatMessage({ id: 'gifts.none.similar' }, { name: gift.name })
                : formatMessage(
                    { id: 'gifts.none.near' },
                    { name: gift.name, coins: coins(gift.coins) },
                  )
            }
            onTake={() => onChoose(gift)}
          />
        ))}
        {price !== null && (
          <Offer
            text={formatMessage({ id: 'gifts.none.own' }, { coins: coins(price) })}
            onTake={() => onChoose({ kind: 'custom', coins: price })}
          />
        )}
        <Offer text={formatMessage({ id: 'gifts.none.clear' })} onTake={onClear} />
      </ul>
    </div>
  )
}

function Offer({ text, onTake }: { readonly text: string; readonly onTake: () => void }) {
  return (
    <li>
      <button type="button" className={buttons.action} onClick={onTake}>
        {text}
      </button>
    </li>
  )
}
