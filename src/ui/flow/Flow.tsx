import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../language/texts'
import type { MoneyFlow } from '../../wording/flow'
import { focusMain } from '../controls/focus-main'
import { Boundary } from '../loading/Boundary'
import { useLateChart } from '../loading/useLateChart'
import { useRoomForChart } from '../loading/useRoomForChart'
import { useSettled } from '../loading/useSettled'
import buttons from '../look/buttons.module.css'
import styles from './Flow.module.css'
import { Legend, StackedBar } from './StackedBar'
import { pictureHeight } from './sankey'

/** Where the money goes: a flow where there is room for one, else a bar with its legend. */
export function Flow({ picture }: { readonly picture: MoneyFlow }) {
  const frame = useRef<HTMLDivElement>(null)
  const hasRoom = useRoomForChart(frame)
  const { chart, progress, tryAgain } = useLateChart(hasRoom)

  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.picture}>
        <svg
          className={styles.room}
          width="0"
          height={pictureHeight(picture.parts.length)}
          aria-hidden="true"
        />
        {hasRoom && chart ? (
          <Boundary renderFailed={() => <PlainPicture picture={picture} note={<Broken />} />}>
            <Chart picture={picture} FlowChart={chart.FlowChart} />
          </Boundary>
        ) : (
          <PlainPicture
            picture={picture}
            note={
              hasRoom &&
              progress !== 'first' && (
                <NotLoaded isTrying={progress === 'again'} onTryAgain={tryAgain} />
              )
            }
          />
        )}
      </div>
    </div>
  )
}

/** So long nobody has typed, in ms: drawing the chart anew would keep the next key waiting. */
const pause = 150

type ChartProps = {
  readonly picture: MoneyFlow
  readonly FlowChart: typeof import('./FlowChart').FlowChart
}

function Chart({ picture, FlowChart }: ChartProps) {
  const settled = useSettled(picture, pause)
  // One that ends in a change of its lines is another picture: the old one would not fit its room.
  const drawn = settled.parts.length === picture.parts.length ? settled : picture
  return useMemo(() => <FlowChart picture={drawn} />, [FlowChart, drawn])
}

type PlainPictureProps = { readonly picture: MoneyFlow; readonly note: ReactNode }

function PlainPicture({ picture, note }: PlainPictureProps) {
  return (
    <div>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} />
      {note}
    </div>
  )
}

function Broken() {
  const { formatMessage } = useTexts()
  return <p className={styles.note}>{formatMessage({ id: 'picture.failed' })}</p>
}

type NotLoadedProps = {
  readonly isTrying: boolean
  readonly onTryAgain: () => void
}

function NotLoaded({ isTrying, onTryAgain }: NotLoadedProps) {
  const { formatMessage } = useTexts()
  const button = useRef<HTMLButtonElement>(null)

  // The button goes once the chart is there.
  useLayoutEffect(() => {
    const had = button.current
    return () => {
      if (had === document.activeElement) focusMain()
    }
  }, [])

  return (
    <div className={styles.note}>
      <p role="status">
        {formatMessage({ id: isTrying ? 'picture.loading' : 'picture.notLoaded' })}
      </p>
      <button
        ref={button}
        type="button"
        className={buttons.pill}
        aria-disabled={isTrying}
        onClick={onTryAgain}
      >
        {formatMessage({ id: 'picture.tryAgain' })}
      </button>
    </div>
  )
}
