import { useId, useMemo, useRef, useState } from 'react'
import type { Bars } from '../../domain/log/bars'
import type { LogFigures } from '../../domain/log/figures'
import { loadOnce } from '../../lib/load-once'
import type { Times } from '../../wording/log-times'
import { useWords } from '../../wording/react/useWords'
import { Select } from '../controls/Select'
import { LateChart } from '../loading/LateChart'
import buttons from '../look/buttons.module.css'
import { type Part, timeOf } from './part'
import styles from './Timeline.module.css'
import { chartHeight, type TimelinePicture } from './timeline-picture'

const loadModule = loadOnce(() => import('./TimelineChart'))
const loadChart = () => loadModule().then(({ TimelineChart }) => TimelineChart)

type ChosenPartProps = {
  readonly figures: LogFigures
  readonly bars: Bars
  readonly times: Times
  readonly part: Part | null
  readonly onChoose: (part: Part | null) => void
}

/** A part of the LIVE, which the lists below are of: by its two times, or by dragging over a chart. */
export function ChosenPart(props: ChosenPartProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { figures, times, part, onChoose } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const span = part && times.span(timeOf(figures, part.first), timeOf(figures, part.last + 1))
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <button
          ref={opener}
          type="button"
          className={buttons.action}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {formatMessage({ id: 'live.part' })}
        </button>
        <p role="status" className={styles.note}>
          {span && formatMessage({ id: 'live.part.shown' }, { span })}
        </p>
        {part && (
          <button
            type="button"
            className={buttons.words}
            onClick={() => {
              onChoose(null)
              // The button is gone by then.
              opener.current?.focus()
            }}
          >
            {formatMessage({ id: 'live.part.all' })}
          </button>
        )}
      </div>
      {isOpen && (
        <div id={id} className={styles.panel}>
          <Chooser {...props} />
        </div>
      )}
    </div>
  )
}

function Chooser({ figures, bars, times, part, onChoose }: ChosenPartProps) {
  const { formatMessage } = useWords().texts
  const { step, coins } = bars
  const end = figures.minutes.length - 1
  const barOf = (minute: number) => Math.floor(minute / step)
  const [first, last] = [barOf(part?.first ?? 0), barOf(part?.last ?? end)]

  // The same ones as long as the LIVE is: with others, the chart would forget where its handles are.
  const drawn = useMemo(
    () => coins.map((of, bar) => ({ coins: of, time: times.time(timeOf(figures, bar * step)) })),
    [coins, times, figures, step],
  )
  const picture = useMemo((): TimelinePicture => {
    const choose = (from: number, to: number) => {
      const isAll = from === 0 && to === coins.length - 1
      onChoose(isAll ? null : { first: from * step, last: Math.min(end, (to + 1) * step - 1) })
    }
    return {
      bars: drawn,
      first,
      last,
      summary: formatMessage({ id: 'live.part.chart' }),
      choose,
    }
  }, [drawn, coins.length, step, end, first, last, onChoose, formatMessage])

  const optionsOf = (from: number, to: number, minuteOf: (bar: number) => number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      value: String(from + index),
      text: times.time(timeOf(figures, minuteOf(from + index))),
    }))
  return (
    <>
      <div className={styles.ends}>
        <Select
          label={formatMessage({ id: 'live.part.from' })}
          value={String(first)}
          options={optionsOf(0, last, (bar) => bar * step)}
          onChange={(value) => picture.choose(Number(value), last)}
        />
        <Select
          label={formatMessage({ id: 'live.part.to' })}
          value={String(last)}
          options={optionsOf(first, coins.length - 1, (bar) => Math.min(end + 1, (bar + 1) * step))}
          onChange={(value) => picture.choose(first, Number(value))}
        />
      </div>
      <LateChart<TimelinePicture>
        load={loadChart}
        data={picture}
        heightOf={() => chartHeight}
        isNarrow
        failed={{ notDrawn: 'live.part.notDrawn', notLoaded: 'live.part.notLoaded' }}
      >
        {null}
      </LateChart>
    </>
  )
}
