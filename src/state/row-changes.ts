import type { Scenario } from '../domain/scenario'
import {
  type Chosen,
  choicesWith,
  isOfSameGifts,
  isPriceTyped,
  withChosen,
  withGift,
  withGifts,
  withKnown,
} from './change'
import type { Changes } from './choices'

type Row = {
  readonly scenario: Scenario
  /** All that was chosen in it, also what does not apply now. */
  readonly chosen: Chosen
}

/**
 * What changes a compared scenario, in the same ways as the page's own.
 *
 * @param latest - The row as it is now: what is shown may be behind.
 * @param onChange - Is given the changed one, and whether a number in it is still being typed.
 */
export function rowChanges(
  latest: () => Row,
  onChange: (row: Row, isTyped: boolean) => void,
): Changes {
  const send = (scenario: Scenario, isTyped: boolean) =>
    onChange({ ...latest(), scenario }, isTyped)
  return {
    ...choicesWith((next, isTyped = false) => {
      const { scenario, chosen } = latest()
      const all = next(chosen)
      onChange({ scenario: withChosen(scenario, all), chosen: all }, isTyped)
    }),
    setKnown: (known) => {
      const { scenario } = latest()
      // So that a step back leads to the basket.
      send(withKnown(scenario, known), scenario.gift.kind !== 'basket')
    },
    chooseGift: (gift) => {
      const { scenario } = latest()
      send(withGift(scenario, gift), isPriceTyped(scenario.gift, gift))
    },
    setGifts: (gifts) => {
      const { scenario } = latest()
      send(withGifts(scenario, gifts), isOfSameGifts(scenario.gift, gifts))
    },
  }
}
