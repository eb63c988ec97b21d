import { useEffect, useState } from 'react'
import { loadCatalogue } from '../../data/load-catalogue'
import { type Coins, exact, toNumber } from '../../domain/amount'
import type { CatalogueGift, Gift } from '../../domain/gift'
import { solve } from '../../domain/solve'
import { insteadTexts } from '../../language/groups/instead'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { oneGift } from '../../state/defaults'
import { useCalculation } from '../../state/react/useCalculation'
import { askedOf } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import answer from './Answer.module.css'
import styles from './Instead.module.css'

addTexts(insteadTexts)

const oneCoin = exact<Coins>('1')

/** Where what was typed is not enough for one gift: one of this, the next gift above it, and the dearest below. */
export function Instead() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { scenario, rates } = calculation
  const { known, gift } = scenario
  const coins = solve(known, oneCoin, rates)
  const { below, above } = useNearest(coins.kind === 'unreachable' ? 0 : toNumber(coins.gifts))
  const chooseGift = useChoices((choices) => choices.chooseGift)
  const setKnown = useChoices((choices) => choices.setKnown)
  const isMoney = known.field === 'viewerPays'
  // What a basket costs was never typed.
  if (gift.kind === 'basket' || (isMoney && below.length === 0)) return null
  // Money doesn't buy the gift above, and one of the gift itself is offered already.
  const dearer = !isMoney && above && above.coins < gift.coins ? [above] : []

  const choice = (key: string, chosen: Gift, choose: () => void) => (
    <li key={key}>
      <button
        type="button"
        className={buttons.action}
        onClick={() => {
          choose()
          focusMain()
        }}
      >
        {formatMessage(
          { id: 'instead.gift' },
          {
            gift: words.oneGift(chosen),
            coins: words.coins(exact(String(chosen.coins))),
          },
        )}
      </button>
    </li>
  )

  return (
    <div className={answer.sub}>
      <p>
        {formatMessage(
          { id: isMoney ? 'instead.buys' : 'instead.near' },
          { asked: askedOf(calculation, words) },
        )}
      </p>
      <ul className={styles.choices}>
        {!isMoney && choice('one', gift, () => setKnown(oneGift))}
        {[...dearer, ...below].map((other) => choice(other.slug, other, () => chooseGift(other)))}
      </ul>
    </div>
  )
}

const atMost = 5

/** The dearest gifts of no more than so many coins, and the cheapest of more; none until all gifts have come. */
function useNearest(coins: number) {
  const [all, setAll] = useState<readonly CatalogueGift[]>([])
  useEffect(() => {
    if (coins < 1) return
    // Where they can’t be loaded, the answer stands without them.
    void loadCatalogue().then(
      ({ distinctGifts }) => setAll(distinctGifts),
      () => undefined,
    )
  }, [coins])
  const dearestFirst = all.toSorted((a, b) => b.coins - a.coins)
  return {
    below: dearestFirst.filter((gift) => gift.coins <= coins).slice(0, atMost),
    above: dearestFirst.findLast((gift) => gift.coins > coins),
  }
}
