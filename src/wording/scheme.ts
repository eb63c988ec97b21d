import {
  convert,
  type Dollars,
  exact,
  type Gifts,
  isZero,
  type Money,
  type Part,
  partOf,
  rate,
} from '../domain/amount'
import {
  addedBy,
  addingMissions,
  endsOf,
  type Missions,
  type Scheme,
  shareFor,
} from '../domain/missions'
import type { Ranged } from '../domain/rates'
import { coinsOf, repeated, type Sendable, sentOnce } from '../domain/sent'
import { dateText } from '../language/write-number'
import { rangedText } from './ranged-text'
import type { Words } from './words'

/** A share, or its ends where the sources leave it open: `28% – 46%`. */
export const openShareText = (share: Ranged<Part>, words: Words): string =>
  rangedText(share, words.percent, words)

const hundred = exact<Gifts>('100')

/** Payouts are in this currency. */
const inDollars = rate<Dollars, Money>('1', '1')

/** What a hundred of the gifts pay at these missions: `$0.48 for 100 Roses`. In US dollars, as payouts are. */
export function paysText(missions: Missions, scheme: Scheme, gift: Sendable, words: Words): string {
  const { formatMessage } = words.texts
  const gifts = words.gifts(gift, hundred)
  const { low, typical, high } = shareFor(missions, scheme)
  if (isZero(high)) return formatMessage({ id: 'scaled.paysNothing' }, { gifts })
  const worth = convert(coinsOf(repeated(sentOnce(gift), hundred)), scheme.worth)
  const pays = (share: Part) => convert(partOf(worth, share), inDollars)
  const span = words.moneySpan({ low: pays(low), high: pays(high) }, 'USD')
  const amount = span ?? words.money(pays(typical), 'USD')
  return formatMessage({ id: 'scaled.pays' }, { amount, gifts })
}

/** What is taken for violations. */
export const takenBy = ({ violations }: Missions, { usual }: Scheme): Part =>
  violations ?? usual.violations

/** The bar of a share as a text: its parts, and what they come to. */
export function schemeLabel(missions: Missions, scheme: Scheme, words: Words): string {
  const { formatMessage } = words.texts
  const part = (name: (typeof addingMissions)[number] | 'violations', share: string) =>
    formatMessage(
      { id: 'scaled.bar.part' },
      { share, part: formatMessage({ id: `scaled.part.${name}` }) },
    )
  const adding = addingMissions.flatMap((name) => {
    const added = addedBy(name, missions, scheme)
    return isZero(added.high) ? [] : [part(name, openShareText(added, words))]
  })
  const taken = takenBy(missions, scheme)
  const all = isZero(taken) ? adding : [...adding, part('violations', lessText(taken, words))]
  return formatMessage(
    { id: 'scaled.bar' },
    { list: words.list(all), share: openShareText(shareFor(missions, scheme), words) },
  )
}

const lessText = (part: Part, { percent, texts }: Words) =>
  isZero(part)
    ? percent(part)
    : texts.formatMessage({ id: 'scaled.less' }, { share: percent(part) })

type SchemeRow = { readonly id: string; readonly label: string; readonly share: string }

/** Rows that are of the same sources. */
export type SchemeRows = {
  readonly rows: readonly SchemeRow[]
  /** What the sources are of. */
  readonly label: string
  /** Ids, the most telling first; none of what follows from the others. */
  readonly sources: readonly string[]
}

/** The bar of a share as a table: what each mission adds, what they come to, and what it can be held against. */
export function schemeRows(
  missions: Missions,
  scheme: Scheme,
  since: string,
  words: Words,
): readonly SchemeRows[] {
  const { formatMessage } = words.texts
  const { adds, ends } = scheme.saidBy
  const date = dateText(since, words.locale)
  const total = formatMessage({ id: 'scaled.row.total' })
  const most = formatMessage({ id: 'scaled.row.most' })
  return [
    {
      label: formatMessage({ id: 'scaled.table' }),
      sources: adds,
      rows: [
        ...addingMissions.map((name) => ({
          id: name,
          label: formatMessage({ id: `scaled.${name}` }),
          share: openShareText(addedBy(name, missions, scheme), words),
        })),
        {
          id: 'violations',
          label: formatMessage({ id: 'scaled.violations' }),
          share: lessText(takenBy(missions, scheme), words),
        },
      ],
    },
    {
      label: total,
      sources: [],
      rows: [
        { id: 'total', label: total, share: openShareText(shareFor(missions, scheme), words) },
      ],
    },
    {
      label: most,
      sources: ends,
      rows: [
        {
          id: 'before',
          label: formatMessage({ id: 'scaled.row.before' }, { date }),
          share: words.percent(scheme.before),
        },
        { id: 'most', label: most, share: words.percent(endsOf(scheme).most) },
      ],
    },
  ]
}
