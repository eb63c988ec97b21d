import { startTransition, useEffect, useState } from 'react'
import { loadOnce } from '../../lib/load-once'
import { onIdle } from '../../lib/on-idle'
import { LatePart } from '../loading/LatePart'

const loadDetails = loadOnce(() => import('./Details'))

/** The rates and all that explains them: loaded once the rest works and the browser has time. */
export function LateDetails() {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => startTransition(() => setIsTime(true))), [])
  if (!isTime) return null
  return (
    <LatePart load={loadDetails} failed="details.failed" render={({ Details }) => <Details />} />
  )
}
