import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Boundary } from './Boundary'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import styles from './Picture.module.css'
import { type Picture as PictureData, pictureHeight } from './picture'
import { Legend, StackedBar } from './StackedBar'
import { useTexts } from './texts'
import { useLateChart } from './useLateChart'
import { useRoomForChart } from './useRoomForChart'

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
            <chart.FlowChart picture={picture} />
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
