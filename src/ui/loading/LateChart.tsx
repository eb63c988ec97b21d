import { type ComponentType, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../language/texts'
import type { MessageId } from '../../language/write-text'
import { useSettled } from '../../state/react/useSettled'
import { focusAround } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import { Boundary } from './Boundary'
import styles from './LateChart.module.css'
import { useLateChart } from './useLateChart'
import { useRoomForChart } from './useRoomForChart'

export type ChartProps<Data> = {
  readonly data: Data
  /** In px. Given rather than measured by the chart, which would draw it twice. Decision 50: 28 to 40 → 14 to 16 ms. */
  readonly width: number
}

type LateChartProps<Data> = Pick<ChartProps<Data>, 'data'> & {
  /** Loads the chart. May be called again after it failed. */
  readonly load: () => Promise<ComponentType<ChartProps<Data>>>
  /** The chart's height in px. This room is kept for it from the start. */
  readonly heightOf: (data: Data) => number
  /** The same figures without the chart: shown until it is drawn, on narrow screens, and if it fails. */
  readonly children: ReactNode
  /** Draws it however narrow its place is: it has no labels beside it. */
  readonly isNarrow?: boolean
  /** What to say if there is no chart, and where its figures are. */
  readonly failed?: Failures
}

type Failures = { readonly notDrawn: MessageId; readonly notLoaded: MessageId }

const receiptInstead: Failures = { notDrawn: 'picture.failed', notLoaded: 'picture.notLoaded' }

/** A chart whose script is loaded once there is room for the chart and it comes near the screen. */
export function LateChart<Data>({
  load,
  data,
  heightOf,
  children,
  isNarrow = false,
  failed = receiptInstead,
}: LateChartProps<Data>) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useRoomForChart(frame, isNarrow ? 1 : undefined)
  const hasRoom = width > 0
  const { Chart, progress, tryAgain } = useLateChart(load, hasRoom)

  return (
    <div ref={frame} className={styles.frame} data-narrow={isNarrow || undefined}>
      <div className={styles.stack}>
        <svg className={styles.room} width="0" height={heightOf(data)} aria-hidden="true" />
        {hasRoom && Chart ? (
          <Boundary
            renderFailed={() => (
              <Figures note={<Broken text={failed.notDrawn} />}>{children}</Figures>
            )}
          >
            <SettledChart Chart={Chart} data={data} width={width} heightOf={heightOf} />
          </Boundary>
        ) : (
          <Figures
            note={
              hasRoom &&
              progress !== 'loading' && (
                <NotLoaded
                  text={failed.notLoaded}
                  isRetrying={progress === 'retrying'}
                  onTryAgain={tryAgain}
                />
              )
            }
          >
            {children}
          </Figures>
        )}
      </div>
    </div>
  )
}

/** The chart is redrawn this many ms after the last key: drawing it would delay the next key. */
const pause = 150

type SettledChartProps<Data> = ChartProps<Data> &
  Pick<LateChartProps<Data>, 'heightOf'> & {
    readonly Chart: ComponentType<ChartProps<Data>>
  }

function SettledChart<Data>({ Chart, data, width, heightOf }: SettledChartProps<Data>) {
  const settled = useSettled(data, pause)
  // The room changes at once. A chart of another height would not fit into it.
  const drawn = heightOf(settled) === heightOf(data) ? settled : data
  const chart = useMemo(() => <Chart data={drawn} width={width} />, [Chart, drawn, width])
  return (
    // To translate a text, browsers wrap it in an HTML element, which SVG does not draw.
    <div dir="ltr" translate="no">
      {chart}
    </div>
  )
}

type FiguresProps = { readonly note: ReactNode; readonly children: ReactNode }

const Figures = ({ note, children }: FiguresProps) => (
  <div>
    {children}
    {note}
  </div>
)

function Broken({ text }: { readonly text: MessageId }) {
  const { formatMessage } = useTexts()
  return <p className={styles.note}>{formatMessage({ id: text })}</p>
}

type NotLoadedProps = {
  readonly text: MessageId
  readonly isRetrying: boolean
  readonly onTryAgain: () => void
}

function NotLoaded({ text, isRetrying, onTryAgain }: NotLoadedProps) {
  const { formatMessage } = useTexts()
  const button = useRef<HTMLButtonElement>(null)

  // The button disappears once the chart is there, and would take the focus with it.
  useLayoutEffect(() => {
    const removed = button.current
    return () => {
      if (removed && removed === document.activeElement) focusAround(removed)
    }
  }, [])

  return (
    <div className={styles.note}>
      <p role="status">{formatMessage({ id: isRetrying ? 'picture.loading' : text })}</p>
      <button
        ref={button}
        type="button"
        className={buttons.pill}
        aria-disabled={isRetrying}
        onClick={onTryAgain}
      >
        {formatMessage({ id: 'picture.tryAgain' })}
      </button>
    </div>
  )
}
