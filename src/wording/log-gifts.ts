import {
  type Coins,
  complement,
  exact,
  isZero,
  type Money,
  partOfWhole,
  percent,
  toNumber,
} from '../domain/amount'
import type { LogFigures, Surge } from '../domain/log/figures'
import { shareOf, shownShares } from '../domain/log/shares'
import { isFraction, percentText, sayNumber } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { LogFound } from '../state/log-figures'
import { giftsOf, type NameOf, numberOf } from './log-names'
import { timesOf } from './log-times'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/** The message that a log comes to, and its values; `<creator>` marks the creator's amount. */
export type LogHeadline = {
  readonly id: 'live.head' | 'live.head.noPrice' | 'answer.contradiction'
  readonly values: Readonly<Record<string, string | number>>
}

/** Which sentence says what a log comes to. */
export function logHeadline({ figures, calculation }: LogFound, words: Words): LogHeadline {
  const { gifts, coins, from, to, minutes } = figures
  const number = (count: number) => numberOf(count, words)
  if (coins === 0) {
    return { id: 'live.head.noPrice', values: { count: gifts, number: number(gifts) } }
  }
  const { outcome } = calculation
  if (outcome.kind === 'contradiction') {
    return {
      id: 'answer.contradiction',
      values: { gifts: words.coins(outcome.coins), count: coins },
    }
  }
  const times = from === null || to === null ? null : timesOf(from, to, words)
  return {
    id: 'live.head',
    values: {
      pays: words.shownFigure(calculation, 'viewerPays'),
      amount: words.shownFigure(calculation, 'creator'),
      gets: isZero(outcome.creator) ? 'nothing' : 'something',
      time: times === null ? 'none' : times.isLong ? 'days' : 'minutes',
      count: minutes.length,
      number: number(minutes.length),
      first: times?.date(from ?? 0) ?? '',
      last: times?.date(to ?? 0) ?? '',
    },
  }
}

/** A number and what it counts. */
export type Stat = { readonly number: string; readonly label: string }

/** How many viewers have a share of their own. */
const few = 3

/** Gifts, coins, viewers; where they are known, gifts a minute, and the share of the three who sent most. */
export function logStats(figures: LogFigures, words: Words): readonly Stat[] {
  const { formatMessage } = words.texts
  const { gifts, coins, untimed, gifters, minutes, from, to } = figures
  const stats: Stat[] = [
    {
      number: numberOf(gifts, words),
      label: formatMessage({ id: 'live.stat.gifts' }, { count: gifts }),
    },
    {
      number: numberOf(coins, words),
      label: formatMessage({ id: 'live.stat.coins' }, { count: coins }),
    },
    {
      number: numberOf(gifters.length, words),
      label: formatMessage({ id: 'live.stat.viewers' }, { count: gifters.length }),
    },
  ]
  if (from !== null && to !== null && !timesOf(from, to, words).isLong) {
    const rate = partOfWhole(
      exact<Coins>(String(gifts - untimed)),
      exact<Coins>(String(minutes.length)),
    )
    const digits = toNumber(rate) < 10 ? 1 : 0
    stats.push({
      number: formatMessage(
        { id: 'live.stat.perMinute' },
        { number: sayNumber(rate, words.locale, digits) },
      ),
      label: formatMessage({ id: 'live.stat.onAverage' }),
    })
  }
  if (gifters.length > few && coins > 0) {
    const most = gifters.slice(0, few).reduce((sum, row) => sum + row.coins, 0)
    stats.push({
      number: shareText(most, coins, words),
      label: formatMessage({ id: 'live.stat.fromThree' }),
    })
  }
  return stats
}

/** A share of coins in whole per cent, or with a decimal place where it would read as nothing or all; some coins of some. */
export function shareText(coins: number, all: number, { locale, texts }: Words): string {
  const part = partOfWhole(exact<Coins>(String(coins)), exact<Coins>(String(all)))
  // Neither is something shown as none of it, nor a part as all of it.
  for (const [rest, id] of [
    [part, 'live.less'],
    [complement(part), 'live.more'],
  ] as const) {
    if (isZero(rest) || toNumber(rest) >= 0.005) continue
    if (toNumber(rest) >= 0.001) return percentText(part, locale, 1)
    const end = id === 'live.less' ? percent('0.1') : percent('99.9')
    return texts.formatMessage({ id }, { share: percentText(end, locale, 1) })
  }
  return percentText(part, locale, 0)
}

/** What viewers paid for a row, and what the creator gets of it. */
export type RowMoney = { readonly paid: string; readonly gets: string }

/** Of a row whose price is not known. */
const none: RowMoney = { paid: '–', gets: '–' }

/**
 * The money of rows: each has its share by coins. What is shown adds up, but for rows of less than a tenth of a unit, which
 * are written in hundredths. A text is made once it is asked for, since there may be 50,000 rows.
 *
 * @param coins - Of each row.
 * @param all - All coins of the calculation; the rows may be of a part of them.
 */
export function rowMoney(
  coins: readonly number[],
  all: number,
  calculation: Calculation,
  words: Words,
): (row: number) => RowMoney {
  const some = coins.reduce((sum, one) => sum + one, 0)
  if (some === 0) return () => none
  const { outcome, inForce } = calculation
  const style = shownAmounts(calculation)
  const textOf = (amount: Money, shown: Money) => {
    const shares = shownShares(
      some === all ? shown : shareOf(amount, some, all),
      coins,
      style.digits,
    )
    return (row: number) => {
      const exactly = shareOf(amount, coins[row] ?? 0, all)
      return isFraction(exactly) && !style.inCents
        ? words.money(exactly, inForce.currency)
        : words.receiptMoney(shares[row] ?? exactly, inForce.currency, style)
    }
  }
  const paid = textOf(outcome.viewerPays, style.viewerPays)
  const gets = textOf(outcome.creator, style.creator)
  return (row) => (coins[row] ? { paid: paid(row), gets: gets(row) } : none)
}

/** People of a surge who are named for each gift. */
const named = 2

/** Of a surge's coins: a gift with a smaller share did not make it. */
const leastShare = 0.1

/** Who made a surge, with what, and its share of all coins. */
export function surgeText(surge: Surge, all: number, nameOf: NameOf, words: Words): string {
  const { formatMessage } = words.texts
  const made = surge.makers
    .filter(({ coins }, index) => index === 0 || coins >= surge.coins * leastShare)
    .map(({ gift, people, count }) => {
      const others = people.length - named
      const names = people.slice(0, named).map(nameOf)
      if (others > 0) {
        const rest = { count: others, number: numberOf(others, words) }
        names.push(formatMessage({ id: 'live.surge.people' }, rest))
      }
      const values = { gifts: giftsOf(gift, count, words), people: words.list(names) }
      return formatMessage({ id: 'live.surge.by' }, values)
    })
  const count = surge.last - surge.first + 1
  return formatMessage(
    { id: 'live.surge.text' },
    {
      made: made.join('; '),
      share: shareText(surge.coins, all, words),
      count,
      number: numberOf(count, words),
    },
  )
}
