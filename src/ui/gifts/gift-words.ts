import { type Coins, exact } from '../../domain/amount'
import { countText } from '../../language/write-number'
import type { Words } from '../../wording/words'

/** `1 coin`, `1,000 coins`. */
export const coinsIn = (words: Words) => (coins: number) => words.coins(exact<Coins>(String(coins)))

/** `1,000`. */
export const numberIn = (words: Words) => (number: number) =>
  countText(exact<Coins>(String(number)), words.locale)
