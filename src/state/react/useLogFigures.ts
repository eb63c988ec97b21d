import { useContext, useEffect, useMemo } from 'react'
import { addUp, receiversOf } from '../../domain/log/add-up'
import { emptyBook } from '../../domain/log/look-up'
import { useChoices } from '../choices'
import { openGiftBook, useGiftBook } from '../gift-book'
import { useLog } from '../log'
import { calculateCoins, chosenReceiver, knownGifts, type LogFound } from '../log-figures'
import { ScenarioContext } from './useCalculation'

/** What the gifts of the log that is open come to; null where there are none, or until all gifts are loaded. */
export function useLogFigures(): LogFound | null {
  const gifts = useLog(({ stage }) => (stage.kind === 'done' ? stage.reading.gifts : null))
  const prices = useLog(({ answers }) => answers.prices)
  const answer = useLog(({ answers }) => answers.receiver)
  const given = useContext(ScenarioContext)
  const scenario = useChoices((choices) => given ?? choices.scenario)
  // Prices of the log count even where the gifts can't be loaded.
  const book = useGiftBook((all) => all.book ?? (all.failed ? emptyBook : null))
  useEffect(() => void openGiftBook(), [])

  const known = useMemo(
    () => (gifts && book ? knownGifts(gifts, prices, book) : null),
    [gifts, prices, book],
  )
  const counted = useMemo(() => {
    if (!gifts || !known || gifts.length === 0) return null
    const receiver = chosenReceiver(gifts, answer)
    const { all: receivers, hostBy } = receiversOf(gifts)
    const figures = addUp(gifts, known, receiver)
    return { gifts, known, receiver, receivers, hostBy, figures }
  }, [gifts, known, answer])
  return useMemo(
    () => counted && { ...counted, calculation: calculateCoins(counted.figures.coins, scenario) },
    [counted, scenario],
  )
}
