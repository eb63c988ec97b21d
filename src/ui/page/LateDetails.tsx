import { useEffect, useState } from 'react'
import { onIdle } from '../../lib/on-idle'
import { LatePart } from '../loading/LatePart'
import styles from './LateDetails.module.css'
import { loadDetails } from './parts'

/** The rates and all that explains them, in the document whether or not somebody scrolls there. */
export function LateDetails() {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  // What follows stays out of sight meanwhile, so that nothing in sight moves.
  const room = <div className={styles.room} />
  if (!isTime) return room
  return (
    <LatePart
      load={loadDetails}
      failed="details.failed"
      waiting={room}
      render={({ Details }) => <Details />}
    />
  )
}
