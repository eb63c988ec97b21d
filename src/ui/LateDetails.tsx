import { useRef } from 'react'
import { late } from '../data/late'
import { LatePart } from './LatePart'
import { useNearScreen } from './useNearScreen'

const loadDetails = late(() => import('./Details'))

/** The rates and all that explains them: loaded once somebody comes near them. */
export function LateDetails() {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNearScreen(place)
  if (!isNear) return <div ref={place} />
  return (
    <LatePart load={loadDetails} failed="details.failed" render={({ Details }) => <Details />} />
  )
}
