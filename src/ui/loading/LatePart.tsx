import { type ReactNode, useEffect, useState } from 'react'
import { create } from 'zustand'
import { type MessageId, useTexts } from '../../language/texts'
import type { Loading } from '../../lib/load-once'
import buttons from '../look/buttons.module.css'
import styles from '../look/notice.module.css'
import { Boundary } from './Boundary'
import { useLoaded } from './useLoaded'

type LatePartProps<Part> = {
  readonly load: () => Loading<Part>
  readonly render: (part: Part) => ReactNode
  /** What to say if it cannot be loaded. Left out if another part of the same script says it. */
  readonly failed?: MessageId
}

/** A part of the page with a script of its own. Until the script is loaded, the built HTML stays. */
export function LatePart<Part>({ load, render, failed }: LatePartProps<Part>) {
  // The promise is kept in state: made during render, a failed load would be asked for on every render.
  const [loading, setLoading] = useState(load)
  const retry = (tryAgain: () => void) => () => {
    setLoading(load)
    tryAgain()
  }
  return (
    <Boundary renderFailed={(tryAgain) => <Failed failed={failed} onTryAgain={retry(tryAgain)} />}>
      <Loaded loading={loading} render={render} />
    </Boundary>
  )
}

type LoadedProps<Part> = {
  readonly loading: Loading<Part>
  readonly render: (part: Part) => ReactNode
}

function Loaded<Part>({ loading, render }: LoadedProps<Part>) {
  const part = useLoaded(loading)
  return part === undefined ? null : render(part)
}

/** Shared by all parts: whoever retries one part retries every part that failed. */
const useRetryCount = create(() => 0)

type FailedProps = { readonly failed: MessageId | undefined; readonly onTryAgain: () => void }

function Failed({ failed, onTryAgain }: FailedProps) {
  const { formatMessage } = useTexts()
  useEffect(() => useRetryCount.subscribe(onTryAgain), [onTryAgain])
  useEffect(() => {
    // The link cannot be opened any more, and the built page must not stand in for its calculation.
    const { dataset } = document.documentElement
    if ('pending' in dataset) dataset['failed'] = ''
  }, [])
  if (failed === undefined) return null
  return (
    <div role="alert" className={styles.notice}>
      <p>{formatMessage({ id: failed })}</p>
      <button
        type="button"
        className={buttons.action}
        onClick={() => useRetryCount.setState((count) => count + 1)}
      >
        {formatMessage({ id: 'late.tryAgain' })}
      </button>
    </div>
  )
}
