import { type ReactNode, Suspense, use, useEffect, useState } from 'react'
import { create } from 'zustand'
import { Boundary } from './Boundary'
import buttons from './buttons.module.css'
import styles from './Notices.module.css'
import { type MessageId, useTexts } from './texts'

type LatePartProps<Part> = {
  readonly load: () => Promise<Part>
  readonly render: (part: Part) => ReactNode
  /** What to say where it does not come; nothing where another part of the same script says it. */
  readonly failed?: MessageId
}

/** A part of the page with a script of its own. Until that has come, what is in the HTML stands. */
export function LatePart<Part>({ load, render, failed }: LatePartProps<Part>) {
  // Kept apart from what waits for it: that would ask for one that failed again and again.
  const [coming, setComing] = useState(load)
  const retry = (tryAgain: () => void) => () => {
    setComing(load)
    tryAgain()
  }
  return (
    <Boundary renderFailed={(tryAgain) => <Failed failed={failed} onTryAgain={retry(tryAgain)} />}>
      <Suspense>
        <Come coming={coming} render={render} />
      </Suspense>
    </Boundary>
  )
}

type ComeProps<Part> = {
  readonly coming: Promise<Part>
  readonly render: (part: Part) => ReactNode
}

const Come = <Part,>({ coming, render }: ComeProps<Part>) => render(use(coming))

/** Trying one part again tries all that failed. */
const useTries = create(() => 0)

type FailedProps = { readonly failed: MessageId | undefined; readonly onTryAgain: () => void }

function Failed({ failed, onTryAgain }: FailedProps) {
  const { formatMessage } = useTexts()
  useEffect(() => useTries.subscribe(onTryAgain), [onTryAgain])
  useEffect(() => {
    // What the link says can't be opened any more, and nothing else may be shown in its place.
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
        onClick={() => useTries.setState((tries) => tries + 1)}
      >
        {formatMessage({ id: 'late.tryAgain' })}
      </button>
    </div>
  )
}
