import { lazy, Suspense, startTransition, useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { late } from '../data/late'
import { Boundary } from './Boundary'
import styles from './Notices.module.css'
import { whenIdle } from './when-idle'

const load = late(() => import('./Details'))
const Details = lazy(async () => ({ default: (await load()).Details }))

/** The rates and all that explains them: loaded once the answer is painted and nobody waits. */
export function LateDetails() {
  const { formatMessage } = useIntl()
  const [isTime, setIsTime] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setIsTime(true))), [])
  if (!isTime) return null
  const failed = (
    <p role="alert" className={styles.notice}>
      {formatMessage({ id: 'details.failed' })}
    </p>
  )
  return (
    <Boundary fallback={failed}>
      <Suspense>
        <Details />
      </Suspense>
    </Boundary>
  )
}
