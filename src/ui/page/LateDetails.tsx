import { useEffect, useState } from 'react'
import { onIdle } from '../../lib/on-idle'
import { LatePart } from '../loading/LatePart'
import { loadDetails } from './parts'

/** The rates and all that explains them, in the document whether or not somebody scrolls there. */
export function LateDetails() {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  if (!isTime) return null
  return (
    <LatePart load={loadDetails} failed="details.failed" render={({ Details }) => <Details />} />
  )
}
