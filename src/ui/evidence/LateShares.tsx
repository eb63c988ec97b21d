import { useEffect, useState } from 'react'
import { loadOnce } from '../../lib/load-once'
import { onIdle } from '../../lib/on-idle'
import { LatePart } from '../loading/LatePart'
import styles from './LateShares.module.css'

const loadShares = loadOnce(() => import('./CreatorShares'))

/** Below the claims, in the document whether or not somebody scrolls there. */
export function LateShares({ hasTexts }: { readonly hasTexts: boolean }) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  // What follows stays out of sight meanwhile, so that nothing in sight moves.
  const room = <div className={styles.room} />
  if (!isTime) return room
  return (
    <LatePart
      load={loadShares}
      failed="evidence.shares.failed"
      waiting={room}
      render={({ CreatorShares }) => <CreatorShares hasTexts={hasTexts} />}
    />
  )
}
