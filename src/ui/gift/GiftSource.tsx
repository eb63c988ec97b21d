import { giftSourceOf } from '../../data/gifts'
import { type Coins, exact } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { dateText } from '../../language/write-number'
import { useGift } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { Disclosure } from '../controls/Disclosure'
import styles from './GiftSource.module.css'

/** Where a gift's price in coins comes from. */
export function GiftSource() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const gift = useGift()
  const source = gift.kind === 'catalogue' && giftSourceOf(gift)
  if (!source) return null
  const date = dateText(source.asOf, words.locale)
  const coins = words.coins(exact<Coins>(String(gift.coins)))
  return (
    <Disclosure
      label={formatMessage({ id: 'sources.gift' })}
      summary={
        <span>
          {formatMessage(
            { id: 'fields.seen' },
            { date: dateText(source.asOf.slice(0, 7), words.locale) },
          )}
        </span>
      }
    >
      <p className={styles.text}>
        <span>
          {`${formatMessage(
            { id: 'fields.giftSource' },
            { name: gift.name, coins, seen: gift.seen, date },
          )} `}
        </span>
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.who}
        </a>
      </p>
    </Disclosure>
  )
}
