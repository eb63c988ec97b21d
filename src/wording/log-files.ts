import { type Amount, type Money, toDecimal } from '../domain/amount'
import { personsOf } from '../domain/log/add-up'
import type { LogFigures } from '../domain/log/figures'
import type { Person } from '../domain/log/message'
import type { Reading } from '../domain/log/reading'
import { shareOf } from '../domain/log/shares'
import type { Calculation } from '../state/calculation'
import type { LogAnswers } from '../state/log'
import { paidFor, purchasesAt } from '../state/log-bought'
import type { LogFound } from '../state/log-figures'
import { namesOf } from './log-names'
import type { Words } from './words'

/** What is written to files. */
export type LogToWrite = {
  readonly reading: Reading
  /** What the gifts come to; null where there are none. */
  readonly found: LogFound | null
  readonly answers: Pick<LogAnswers, 'sentUnit' | 'currency' | 'hidesNames'>
  readonly calculation: Calculation
  /** The address of the page with the rates in force, whatever becomes of them. */
  readonly link: string
}

/** What was found as tables; each has one row for one thing. */
export const logTableIds = [
  'gifts',
  'gifters',
  'kinds',
  'minutes',
  'surges',
  'purchases',
  'sent',
  'lives',
  'totals',
] as const
export type LogTableId = (typeof logTableIds)[number]

export type LogColumn =
  | 'time'
  | 'from'
  | 'to'
  | 'viewer'
  | 'handle'
  | 'gift'
  | 'count'
  | 'coinsEach'
  | 'coins'
  | 'gifts'
  | 'paid'
  | 'gets'
  | 'currency'
  | 'date'
  | 'workedOut'
  | 'amount'
  | 'unit'
  | 'creator'
  | 'title'
  | 'earning'
  | 'viewers'
  | 'gifters'
  | 'month'
  | 'diamonds'
  | 'minutes'
  | 'validDays'

/** The columns whose text may look like a number: a viewer may be called `3.14`. */
export const namingColumns: ReadonlySet<LogColumn> = new Set<LogColumn>([
  'viewer',
  'handle',
  'gift',
  'date',
  'creator',
  'title',
])

/** A number, a text, an amount as a decimal, or nothing that is known. */
export type Cell = string | number | null

export type LogTable = {
  readonly id: LogTableId
  readonly columns: readonly LogColumn[]
  /** How many rows there are. */
  readonly length: number
  /** Row after row, since there may be a million; each as long as `columns`. */
  readonly rows: () => Iterable<readonly Cell[]>
  /** Whether its rows hold money, which follows from rates. */
  readonly hasMoney: boolean
}

/**
 * All that was found, as tables without those that would be empty. Times are ISO 8601 in UTC; amounts are decimals, exact or to
 * 15 significant digits. Gifts are those of the receiver that is chosen, so that they add up to what the page says.
 */
export function logTables(log: LogToWrite, words: Words): readonly LogTable[] {
  return [...(log.found ? giftTables(log, log.found, words) : []), ...otherTables(log)].filter(
    ({ length }) => length > 0,
  )
}

function giftTables(log: LogToWrite, found: LogFound, words: Words): readonly LogTable[] {
  const { gifts, known, receiver, figures, calculation } = found
  const { outcome, inForce } = calculation
  const { persons, personOf } = personsOf(gifts)
  const named = namesIn(figures, log.answers.hidesNames, words)
  /** Coins, and the money for them. No gift costs nothing: without coins, no price is known. */
  const worth = (coins: number): readonly Cell[] =>
    coins === 0
      ? [null, null, null, null]
      : [
          coins,
          part(outcome.viewerPays, coins, figures.coins),
          part(outcome.creator, coins, figures.coins),
          inForce.currency,
        ]
  const minuteAt = (index: number) =>
    isoTime(Math.floor((figures.from ?? Number.NaN) / minute) * minute + index * minute)
  return [
    {
      id: 'gifts',
      columns: ['time', 'viewer', 'handle', 'gift', 'count', 'coinsEach', 'coins'],
      length: gifts.got
        .subarray(0, gifts.length)
        .reduce((sum, got) => sum + +(got === receiver), 0),
      hasMoney: false,
      *rows() {
        for (let row = 0; row < gifts.length; row++) {
          if (gifts.got[row] !== receiver) continue
          const person = persons[personOf[gifts.viewers[row] as number] as number]
          const gift = known[gifts.gifts[row] as number]
          const count = gifts.counts[row] as number
          const each = gift?.coins ?? null
          yield [
            isoTime(gifts.times[row] as number),
            ...named(person),
            gift?.name ?? '',
            count,
            each,
            each === null ? null : each * count,
          ]
        }
      },
    },
    {
      id: 'gifters',
      columns: ['viewer', 'handle', 'gifts', 'coins', 'paid', 'gets', 'currency'],
      ...each(figures.gifters, (row) => [...named(row.person), row.gifts, ...worth(row.coins)]),
      hasMoney: true,
    },
    {
      id: 'kinds',
      columns: ['gift', 'count', 'coinsEach', 'coins', 'paid', 'gets', 'currency'],
      ...each(figures.kinds, ({ gift, sent, coins }) => [
        gift.name,
        sent,
        gift.coins,
        ...worth(coins),
      ]),
      hasMoney: true,
    },
    {
      id: 'minutes',
      columns: ['time', 'coins'],
      ...each(figures.minutes, (coins, index) => [minuteAt(index), coins]),
      hasMoney: false,
    },
    {
      id: 'surges',
      columns: ['from', 'to', 'coins'],
      ...each(figures.surges, ({ first, last, coins }) => [
        minuteAt(first),
        minuteAt(last + 1),
        coins,
      ]),
      hasMoney: false,
    },
  ]
}

function otherTables({ reading, answers, calculation }: LogToWrite): readonly LogTable[] {
  const { currency } = calculation.inForce
  return [
    {
      id: 'purchases',
      columns: ['date', 'paid', 'currency', 'coins', 'workedOut'],
      ...each(
        purchasesAt(reading.purchases, calculation, answers.currency).each,
        ({ date, price, currency: of, coins, workedOut }, index) => [
          date ?? reading.purchases[index]?.date ?? null,
          price && decimal(price),
          price && of,
          coins && decimal(coins),
          workedOut === 'price' ? 'paid' : workedOut,
        ],
      ),
      hasMoney: true,
    },
    {
      id: 'sent',
      columns: ['date', 'amount', 'unit', 'creator'],
      ...each(reading.sent, ({ date, amount, to }) => [date, amount, answers.sentUnit, to]),
      hasMoney: false,
    },
    {
      id: 'lives',
      columns: ['from', 'to', 'title', 'earning', 'viewers', 'gifters'],
      ...each(reading.lives, ({ start, end, title, earning, viewers, gifters }) => [
        start,
        end,
        title,
        earning,
        viewers,
        gifters,
      ]),
      hasMoney: false,
    },
    {
      id: 'totals',
      columns: ['creator', 'month', 'diamonds', 'gets', 'currency', 'minutes', 'validDays'],
      ...each(reading.totals, ({ creator, month, diamonds, minutes, validDays }) => {
        const gets = paidFor(diamonds, calculation)
        return [
          creator,
          month,
          diamonds,
          gets && decimal(gets),
          gets && currency,
          minutes,
          validDays,
        ]
      }),
      hasMoney: true,
    },
  ]
}

/** Rows of a list. */
const each = <One>(
  list: readonly One[],
  cellsOf: (one: One, index: number) => readonly Cell[],
): Pick<LogTable, 'length' | 'rows'> => ({
  length: list.length,
  *rows() {
    for (const [index, one] of list.entries()) yield cellsOf(one, index)
  },
})

const minute = 60_000

const decimal = (amount: Amount) => toDecimal(amount, 15)

/** A row's share of an amount, by its coins; all of them are more than none. */
const part = (amount: Money, coins: number, all: number): Cell =>
  decimal(shareOf(amount, coins, all))

/** Null for what is no time that can be written. */
const isoTime = (time: number): string | null =>
  Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null

/** The name and the handle of a viewer; where names are hidden, their place among the gifters alone. */
function namesIn(figures: LogFigures, hidesNames: boolean, words: Words) {
  const nameOf = namesOf(figures, hidesNames, words)
  return (person: Person | undefined): readonly [Cell, Cell] => {
    if (!person) return [null, null]
    if (hidesNames) return [nameOf(person), null]
    const { name, handle, id } = person
    return [name ?? handle ?? id, handle]
  }
}
