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
 * @param onChange - Is given the changed one, and whether a number in it is still being typed.
 */
export function rowChanges(
  { scenario, chosen }: Row,
  onChange: (row: Row, isTyped: boolean) => void,
): Changes {
  const send = (next: Scenario, isTyped: boolean) => onChange({ scenario: next, chosen }, isTyped)
  const { gift: before } = scenario
  return {
    ...choicesWith((next, isTyped = false) => {
      const all = next(chosen)
      onChange({ scenario: withChosen(scenario, all), chosen: all }, isTyped)
    }),
    // So that a step back leads to the basket.
    setKnown: (known) => send(withKnown(scenario, known), before.kind !== 'basket'),
    chooseGift: (gift) => send(withGift(scenario, gift), isPriceTyped(before, gift)),
    setGifts: (gifts) => send(withGifts(scenario, gifts), isOfSameGifts(before, gifts)),
  }
}
