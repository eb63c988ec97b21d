import { startTransition, useEffect, useState } from 'react'
import { late } from '../data/late'
import { LatePart } from './LatePart'
import { whenIdle } from './when-idle'

const loadDetails = late(() => import('./Details'))

/** The rates and all that explains them: loaded once the rest works and the browser has time. */
export function LateDetails() {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setIsTime(true))), [])
  if (!isTime) return null
  return (
    <LatePart load={loadDetails} failed="details.failed" render={({ Details }) => <Details />} />
  )
}
