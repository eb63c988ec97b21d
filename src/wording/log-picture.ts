import { toNumber } from '../domain/amount'
import { purchasesAt } from '../state/log-bought'
import type { LogToWrite } from './log-files'
import { coinsOf, namesOf } from './log-names'
import type { Words } from './words'

/** What the made-up log is called; its picture says so, too. */
export const sampleName = 'made-up-live.csv'

/** Viewers who are named in a picture. */
const named = 3

/** What the picture of a log draws below its headline: coins by the minute, or what was paid by the month. */
export function drawnOf({ reading, found, answers, calculation }: LogToWrite, words: Words) {
  const { formatMessage } = words.texts
  if (found) {
    const { minutes, surges } = found.figures
    const isMadeUp = reading.files.some(({ name }) => name === sampleName)
    const marked = surges.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
    return {
      amounts: minutes,
      marked: new Set(marked),
      caption: formatMessage({
        id: isMadeUp ? 'files.picture.sample' : 'files.picture.minutes',
      }),
    }
  }
  const { months } = purchasesAt(reading.purchases, calculation, answers.currency)
  return {
    amounts: months
      .filter(({ period }) => period !== null)
      .map(({ converted }) => toNumber(converted)),
    marked: new Set<number>(),
    caption: formatMessage({ id: 'files.picture.months' }),
  }
}

/** Who sent most, by place where names are hidden. */
export function giftersOf({ found }: LogToWrite, showsNames: boolean, words: Words) {
  if (!found) return []
  const nameOf = namesOf(found.figures, !showsNames, words)
  return found.figures.gifters.slice(0, named).map(({ person, coins }) => ({
    name: nameOf(person),
    coins: coinsOf(coins, words),
  }))
}
