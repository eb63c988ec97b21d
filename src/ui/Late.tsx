import { type ComponentType, Suspense, use, useLayoutEffect } from 'react'
import { Boundary } from './Boundary'
import buttons from './buttons.module.css'
import styles from './Notices.module.css'
import { type MessageId, useTexts } from './texts'

type LateProps = {
  /** The same promise each time, until it fails. */
  readonly load: () => Promise<ComponentType>
  /** What to say where it does not come. */
  readonly failed: MessageId
  /** Called once it is there, or has failed to come; returns what undoes it. */
  readonly onSettled?: (() => () => void) | undefined
}

/** A part of the page with a script of its own. Until that has come, what is in the HTML stands. */
export function Late({ load, failed, onSettled }: LateProps) {
  return (
    <Boundary
      fallback={(tryAgain) => (
        <Failed failed={failed} onTryAgain={tryAgain} onSettled={onSettled} />
      )}
    >
      <Suspense>
        <There load={load} onSettled={onSettled} />
      </Suspense>
    </Boundary>
  )
}

function There({ load, onSettled }: Pick<LateProps, 'load' | 'onSettled'>) {
  const Part = use(load())
  useLayoutEffect(() => onSettled?.(), [onSettled])
  return <Part />
}

type FailedProps = Pick<LateProps, 'failed' | 'onSettled'> & { readonly onTryAgain: () => void }

function Failed({ failed, onTryAgain, onSettled }: FailedProps) {
  const { formatMessage } = useTexts()
  useLayoutEffect(() => onSettled?.(), [onSettled])
  return (
    <div role="alert" className={styles.notice}>
      <p>{formatMessage({ id: failed })}</p>
      <button type="button" className={buttons.action} onClick={onTryAgain}>
        {formatMessage({ id: 'late.tryAgain' })}
      </button>
    </div>
  )
}
