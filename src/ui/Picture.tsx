import { lazy, Suspense, useRef } from 'react'
import { useIntl } from 'react-intl'
import { Boundary } from './Boundary'
import styles from './Picture.module.css'
import { type Picture as PictureData, pictureHeight } from './picture'
import { Legend, StackedBar } from './StackedBar'
import { useRoomForChart } from './useRoomForChart'

const FlowChart = lazy(async () => ({ default: (await import('./FlowChart')).FlowChart }))

/** Where the money goes: a flow where there is room for one, else a bar with its legend. */
export function Picture({ picture }: { readonly picture: PictureData }) {
  const frame = useRef<HTMLDivElement>(null)
  const hasRoom = useRoomForChart(frame)
  const plain = <PlainPicture picture={picture} />

  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.picture}>
        <div
          className={styles.room}
          style={{ blockSize: pictureHeight(picture.parts.length) }}
          aria-hidden="true"
        />
        {hasRoom ? (
          <Boundary fallback={<PlainPicture picture={picture} failed />}>
            <Suspense fallback={plain}>
              <FlowChart picture={picture} />
            </Suspense>
          </Boundary>
        ) : (
          plain
        )}
      </div>
    </div>
  )
}

type PlainPictureProps = { readonly picture: PictureData; readonly failed?: boolean }

function PlainPicture({ picture, failed = false }: PlainPictureProps) {
  const { formatMessage } = useIntl()
  return (
    <div>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} />
      {failed && <p className={styles.failed}>{formatMessage({ id: 'picture.failed' })}</p>}
    </div>
  )
}
