import { evidenceOf } from '../../data/evidence-sources'
import { type Measurement, measurements } from '../../data/measurements'
import { topicPages } from '../../data/pages'
import { type Amount, inPercent, type Part, toDecimal, toNumber } from '../../domain/amount'
import type { Span } from '../../domain/range'
import type { PayoutModel, RateSet } from '../../domain/rate-set'
import { percentText } from '../../language/write-number'
import { rateSetOf } from '../../state/calculation'
import { isMeasured, missOf, tolerance, trustOfModel, usualMiss } from '../../state/checks'
import { useCalculation } from '../../state/react/useCalculation'
import {
  letterOf,
  measurementTexts,
  missText,
  predictedEnds,
  predictedText,
  wholeShare,
} from '../../wording/checks'
import { publishedName } from '../../wording/model-name'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { PageLink } from '../links/PageLink'
import { InTurn } from '../loading/InTurn'
import { SourceNote } from '../rates/SourceNote'
import { TrustTag } from '../rates/TrustTag'
import styles from './Checks.module.css'
import { Figure } from './Figure'
import { type Column, FigureTable } from './FigureTable'
import { sourceCells } from './file-rows'
import { type Axis, axisOf, Misses, Ticks } from './Misses'

const coinPayouts = measurements.filter(({ isOfDiamonds }) => !isOfDiamonds)

/** What each payout model predicts of the payouts that somebody looked at, and how far it misses them. */
export function Checks() {
  const words = useWords()
  const { formatMessage } = words.texts
  const { rateSet, inForce } = useCalculation()
  const models = rateSet.models.filter(({ id }) => id !== 'custom')
  const fitting = models.filter(isMeasured).map((model) => publishedName(model, words))
  const rule = formatMessage(
    { id: 'checks.rule' },
    { tolerance: percentText(tolerance, words.locale), models: words.list(fitting) },
  )
  return (
    <Figure
      id="checks"
      title={formatMessage({ id: 'checks.title' })}
      aside={formatMessage({ id: 'checks.aside' })}
      finding={rule}
      rowsOf={() => fileRows(models, words)}
      rates={ratesOf(measurements)}
      notes={
        <>
          <p>{rule}</p>
          <p>
            {formatMessage(
              { id: 'checks.usual' },
              { letters: words.list(coinPayouts.map(letterOf)) },
            )}
          </p>
        </>
      }
    >
      {(titleId) => (
        <div className={styles.both}>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(axisOf(models), words)}
            rows={models}
            keyOf={({ id }) => id}
            isMarked={({ id }) => id === inForce.model.id}
            className={styles.table}
            startsBy={{ column: 'usual', isDown: false }}
          />
          <ol className={styles.payouts}>
            {measurements.map((measurement) => (
              <InTurn key={measurement.id}>
                <Payout of={measurement} models={models} words={words} />
              </InTurn>
            ))}
          </ol>
        </div>
      )}
    </Figure>
  )
}

function columnsOf(axis: Axis, words: Words): readonly Column<PayoutModel>[] {
  const { formatMessage } = words.texts
  return [
    {
      id: 'model',
      label: formatMessage({ id: 'checks.column.model' }),
      place: 'name',
      order: (model) => publishedName(model, words),
      cell: (model) => (
        <>
          <span>{publishedName(model, words)}</span>
          <span className={styles.trust}>
            <TrustTag trust={trustOfModel(model)} />
          </span>
        </>
      ),
    },
    {
      id: 'miss',
      label: formatMessage({ id: 'checks.column.miss' }),
      place: 'drawn',
      order: bias,
      axis: <Ticks of={axis} words={words} />,
      cell: (model) => <Misses of={model} axis={axis} words={words} />,
    },
    {
      id: 'usual',
      label: formatMessage({ id: 'checks.column.usual' }),
      place: 'end',
      order: (model) => {
        const miss = usualMiss(model)
        return miss && toNumber(miss.low) + toNumber(miss.high)
      },
      cell: (model) => {
        const miss = usualMiss(model)
        const none = formatMessage({ id: 'checks.says.notYet' })
        return miss ? (
          <bdi className={styles.usual}>{spanText(miss, words)}</bdi>
        ) : (
          <span className={styles.aside}>{none}</span>
        )
      },
    },
  ]
}

/** From too little to too much, over the payouts that speak of coins; null where none says anything of the model. */
function bias(model: PayoutModel): number | null {
  const ends = coinPayouts.flatMap((measurement) => {
    const miss = missOf(model, measurement)
    return miss ? [miss.low, miss.high].map(toNumber) : []
  })
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length
}

/** In whole per cent. */
function spanText({ low, high }: Span<Part>, words: Words): string {
  const [from, to] = [low, high].map((part) => wholeShare(part, words))
  return words.span(from as string, to as string) ?? (to as string)
}

type PayoutProps = {
  readonly of: Measurement
  readonly models: readonly PayoutModel[]
  readonly words: Words
}

/** One payout: what was seen, what its report leaves open, and what every model says of it. */
function Payout({ of, models, words }: PayoutProps) {
  const { formatMessage } = words.texts
  const { title, open, nearest } = measurementTexts(of, models, words)
  const page = topicPages.find(({ path }) => path === of.id)
  return (
    <li>
      <span className={styles.key}>{letterOf(of)}</span>
      <div>
        <h3 className={styles.payout}>{title}</h3>
        <SourceNote label={title} sources={evidenceOf(of.sources)} />
        <p className={styles.note}>{open}</p>
        <p className={styles.note}>{nearest}</p>
        {page && (
          <PageLink page={page} className={styles.replay}>
            <span>{formatMessage({ id: 'checks.replay' })}</span>
          </PageLink>
        )}
        <Each of={of} title={title} models={models} words={words} />
      </div>
    </li>
  )
}

function Each(props: PayoutProps & { readonly title: string }) {
  const { of, title, models, words } = props
  const { formatMessage } = words.texts
  return (
    <details className={styles.each}>
      <summary>{formatMessage({ id: 'checks.each' })}</summary>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <tbody>
          {models.map((model) => {
            const miss = missOf(model, of)
            return (
              <tr key={model.id}>
                <th scope="row">{publishedName(model, words)}</th>
                <td>
                  <bdi>{predictedText(model, of, words)}</bdi>
                </td>
                <td>{miss && <bdi>{missText(miss, words)}</bdi>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

/** The rate sets that the payouts are checked with, the oldest first. */
const ratesOf = (payouts: readonly Measurement[]): readonly RateSet[] =>
  [...new Set(payouts.flatMap(({ readings }) => readings.map(rateSetOf)))].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  )

/** One row a payout and model, every row as long as its heading; numbers as plain decimals. */
function fileRows(models: readonly PayoutModel[], words: Words): string[][] {
  const { formatMessage } = words.texts
  const decimal = (amount: Amount) => toDecimal(amount, 15)
  const columns = ['unit', 'paid', 'predictedLow', 'predictedHigh', 'missLow', 'missHigh'] as const
  return [
    [
      formatMessage({ id: 'checks.csv.payout' }),
      formatMessage({ id: 'checks.column.model' }),
      ...columns.map((column) => formatMessage({ id: `checks.csv.${column}` })),
      formatMessage({ id: 'claims.column.trust' }),
      formatMessage({ id: 'claims.csv.sources' }),
      formatMessage({ id: 'claims.csv.dates' }),
      formatMessage({ id: 'claims.csv.addresses' }),
      formatMessage({ id: 'evidence.csv.rates' }),
    ],
    ...measurements.flatMap((measurement) =>
      models.flatMap((model) => {
        const miss = missOf(model, measurement)
        const { reached } = measurement
        const isShare = reached.of === 'viewerPays'
        const inUnit = (amount: Amount) => decimal(isShare ? inPercent(amount as Part) : amount)
        const paid = inUnit(isShare ? reached.share : reached.amount)
        if (!miss) return []
        return [
          [
            measurementTexts(measurement, models, words).title,
            publishedName(model, words),
            isShare ? '%' : 'USD',
            paid,
            ...predictedEnds(model, measurement).map(inUnit),
            ...[miss.low, miss.high].map((part) => decimal(inPercent(part))),
            formatMessage({ id: `trust.${trustOfModel(model)}` }),
            ...sourceCells(measurement.sources),
            ratesOf([measurement])
              .map(({ id }) => id)
              .join('; '),
          ],
        ]
      }),
    ),
  ]
}
