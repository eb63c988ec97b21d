import { useRef } from 'react'
import { Late } from './Late'
import { late } from './late'
import { useNearScreen } from './useNearScreen'

const loadDetails = late(async () => (await import('./Details')).Details)

/** The rates and all that explains them: loaded once somebody comes near them. */
export function LateDetails() {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNearScreen(place)
  return isNear ? <Late load={loadDetails} failed="details.failed" /> : <div ref={place} />
}
