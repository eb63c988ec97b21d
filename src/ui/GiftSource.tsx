import { giftSources, type GiftSource as Source } from '../data/gifts'
import { type Coins, exact } from '../domain/amount'
import type { Gift } from '../domain/gift'
import { useCalculator } from '../state/calculator'
import { Disclosure } from './Disclosure'
import { dateText } from './format'
import styles from './SourceNote.module.css'
import { useTexts } from './texts'
import { useWords } from './words'

/** Where a gift's price in coins comes from. */
export function GiftSource() {
  const { formatMessage } = useTexts()
  const words = useWords()
  // Of the gift alone: a key press leaves it as it is.
  const gift = useCalculator(({ scenario }) => scenario.gift)
  const source = giftSourceOf(gift)
  if (gift.kind === 'custom' || !source) return null
  const date = dateText(source.asOf, words.locale)
  const coins = words.coins(exact<Coins>(String(gift.coins)))
  return (
    <Disclosure
      label={formatMessage({ id: 'sources.gift' })}
      summary={<span>{formatMessage({ id: 'fields.seen' }, { date })}</span>}
    >
      <p className={styles.says}>
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

/** The list that the gift's price was taken from; a price of the visitor's own has none. */
export const giftSourceOf = (gift: Gift): Source | undefined =>
  gift.kind === 'catalogue' ? giftSources[gift.source] : undefined
