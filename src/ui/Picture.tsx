import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { Boundary } from './Boundary'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import styles from './Picture.module.css'
import { type Picture as PictureData, pictureHeight } from './picture'
import { Legend, StackedBar } from './StackedBar'
import { useTexts } from './texts'
import { useLateChart } from './useLateChart'
import { useRoomForChart } from './useRoomForChart'
import { useSettled } from './useSettled'

/** Where the money goes: a flow where there is room for one, else a bar with its legend. */
export function Picture({ picture }: { readonly picture: PictureData }) {
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
  readonly picture: PictureData
  readonly FlowChart: typeof import('./FlowChart').FlowChart
}

function Chart({ picture, FlowChart }: ChartProps) {
  const settled = useSettled(picture, pause)
  // One that ends in a change of its lines is another picture: the old one would not fit its room.
  const drawn = settled.parts.length === picture.parts.length ? settled : picture
  return useMemo(() => <FlowChart picture={drawn} />, [FlowChart, drawn])
}

type PlainPictureProps = { readonly picture: PictureData; readonly note: ReactNode }

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
