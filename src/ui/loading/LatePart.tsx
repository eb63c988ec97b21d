import { type MouseEvent, type ReactNode, useEffect } from 'react'
import { create } from 'zustand'
import { useTexts } from '../../language/texts'
import type { MessageId } from '../../language/write-text'
import { focusAround } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from '../look/notice.module.css'
import { Boundary } from './Boundary'
import { useLoaded } from './useLoaded'

type LoadedProps<Part> = {
  /** The same function on every render. */
  readonly load: () => Promise<Part>
  readonly render: (part: Part) => ReactNode
  /** What is in its place until it is there. */
  readonly waiting?: ReactNode
}

type LatePartProps<Part> = LoadedProps<Part> & {
  /** What to say if it cannot be loaded. Left out if another part of the same script says it. */
  readonly failed?: MessageId
}

/** A part of the page with a script of its own. */
export function LatePart<Part>({ failed, ...part }: LatePartProps<Part>) {
  return (
    <Boundary renderFailed={(tryAgain) => <Failed failed={failed} onTryAgain={tryAgain} />}>
      <Loaded {...part} />
    </Boundary>
  )
}

function Loaded<Part>({ load, render, waiting = null }: LoadedProps<Part>) {
  const part = useLoaded(load)
  return part === undefined ? waiting : render(part)
}

/** Shared by all parts: whoever retries one part retries every part that failed. */
const useRetryCount = create(() => 0)

type FailedProps = { readonly failed: MessageId | undefined; readonly onTryAgain: () => void }

function Failed({ failed, onTryAgain }: FailedProps) {
  const { formatMessage } = useTexts()
  useEffect(() => useRetryCount.subscribe(onTryAgain), [onTryAgain])
  useEffect(() => {
    // The link can't be opened any more, and the built page shows another calculation: it must stay hidden.
    const { dataset } = document.documentElement
    if ('pending' in dataset) dataset['failed'] = ''
  }, [])
  if (failed === undefined) return null

  function tryAgain({ currentTarget }: MouseEvent) {
    // A field may have kept it.
    if (currentTarget === document.activeElement) focusAround(currentTarget)
    useRetryCount.setState((count) => count + 1)
  }
  return (
    <div role="alert" className={styles.notice}>
      <p>{formatMessage({ id: failed })}</p>
      <button type="button" className={buttons.action} onClick={tryAgain}>
        {formatMessage({ id: 'late.tryAgain' })}
      </button>
    </div>
  )
}
