import { useMemo, useState } from 'react'
import { type Amount, isAtMost, toDecimal } from '../../domain/amount'
import type { OpenRate } from '../../domain/open-rate'
import type { Ranged } from '../../domain/rates'
import type { Scenario } from '../../domain/scenario'
import { stopsBetween } from '../../domain/stops'
import { whatIfTexts } from '../../language/groups/what-if'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { isSameCalculation } from '../../state/link'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { useSettled } from '../../state/react/useSettled'
import { sourcedRange } from '../../state/sourced-range'
import { type Asked, type AtRate, type WhatIf, whatIf } from '../../state/what-if'
import { useWords } from '../../wording/react/useWords'
import { cellTexts, rateText, whatIfSentence } from '../../wording/what-if'
import { LateChart } from '../loading/LateChart'
import { RateSlider } from './RateSlider'
import styles from './WhatIf.module.css'
import { type Curve, chartHeight, curveOf, markAt, type Picture } from './what-if-picture'

addTexts(whatIfTexts)

const loadModule = loadOnce(() => import('./WhatIfChart'))
const loadChart = () => loadModule().then(({ WhatIfChart }) => WhatIfChart)

/** In ms. What follows from all values of a rate is not worked out while something is typed elsewhere. */
const pause = 150

type WhatIfPanelProps = { readonly name: OpenRate; readonly label: string }

/** A slider over what the sources leave a rate, and what would follow from each of its values. */
export function WhatIfPanel({ name, label }: WhatIfPanelProps) {
  const calculation = useCalculation()
  const settled = useSettled(useOthers(name, calculation.scenario), pause)
  const found = useMemo(() => whatIf(name, settled), [name, settled])
  const range = sourcedRange(name, calculation)
  return found && range && <Panel name={name} label={label} range={range} found={found} />
}

/** The scenario without that rate: the same object for as long as nothing else changes. */
function useOthers(name: OpenRate, scenario: Scenario): Scenario {
  const others = { ...scenario, [name]: undefined }
  const [kept, setKept] = useState(others)
  if (isSameCalculation(kept, others)) return kept
  setKept(others)
  return others
}

type PanelProps = WhatIfPanelProps & {
  readonly range: Ranged<Amount>
  readonly found: WhatIf
}

function Panel({ name, label, range, found }: PanelProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const { setNumber } = useChanges()
  const { scenario, inForce } = calculation
  const { low, typical, high } = range
  const { asked, unchanged } = found

  const stops = stopsBetween(low, high)
  const text = (rate: Amount) => rateText(name, rate, stops.places, inForce.currency, words)
  const rate = scenario[name] ?? typical
  const isInside = isAtMost(low, rate) && isAtMost(rate, high)
  const ends = { low: text(low), high: text(high) }
  const says = whatIfSentence(name, text(rate), calculation, asked, words)
  const outside = isInside
    ? null
    : formatMessage({ id: 'whatIf.outside' }, { rate: text(rate), ...ends })

  const what = formatMessage({ id: askedLabels[asked] })
  const summary = formatMessage({ id: 'whatIf.chart' }, { what, ...ends })
  const curve = useMemo(() => curveOf(found, words), [found, words])

  const notes = [
    outside,
    unchanged &&
      formatMessage(
        { id: `whatIf.unchanged.${unchanged.amount}` },
        { change: unchanged.isExact ? 'none' : 'little' },
      ),
    curve.hasBand ? formatMessage({ id: 'whatIf.band' }) : null,
    curve.hasGaps ? formatMessage({ id: 'whatIf.gaps' }) : null,
  ].filter((note) => note !== null)

  return (
    <div className={styles.panel}>
      <RateSlider
        label={label}
        rate={rate}
        stops={stops}
        says={outside === null ? says : `${says} ${outside}`}
        onChange={(next) => setNumber(name, next as never)}
      />
      <p className={styles.ends} dir="ltr" aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </p>
      {curve.ticks.length > 0 && (
        <Chart
          curve={curve}
          summary={summary}
          at={isInside ? markAt(rate, calculation, asked) : null}
        />
      )}
      <p className={styles.says}>{says}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">{what}</th>
          </tr>
        </thead>
        <tbody>
          {found.sourced.map((at) => (
            <Row key={toDecimal(at.rate)} at={at} rate={text(at.rate)} asked={asked} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ChartProps = {
  readonly curve: Curve
  readonly summary: string
  /** The rate in force and its amount; null where they can't be drawn. */
  readonly at: Picture['mark']
}

function Chart({ curve, summary, at }: ChartProps) {
  const { x = null, y = null } = at ?? {}
  // The same picture until something in it changes: it is drawn again once it has stayed the same for a while.
  const picture = useMemo((): Picture => {
    const mark = x !== null && y !== null ? { x, y } : null
    return { ...curve, summary, mark }
  }, [curve, summary, x, y])
  return (
    <LateChart<Picture>
      load={loadChart}
      data={picture}
      heightOf={() => chartHeight}
      isNarrow
      failed={{ notDrawn: 'whatIf.notDrawn', notLoaded: 'whatIf.notLoaded' }}
    >
      {null}
    </LateChart>
  )
}

const askedLabels = {
  creator: 'field.creatorGets',
  viewerPays: 'field.viewerPays',
  platform: 'whatIf.keeps',
} as const satisfies Record<Asked, string>

type RowProps = { readonly at: AtRate; readonly rate: string; readonly asked: Asked }

function Row({ at, rate, asked }: RowProps) {
  const { text, range } = cellTexts(at, asked, useWords())
  return (
    <tr>
      <th scope="row">{rate}</th>
      <td>
        <span>{text}</span>
        {range !== null && <small>{range}</small>}
      </td>
    </tr>
  )
}
