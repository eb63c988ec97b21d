import { type ReactNode, useEffect, useState } from 'react'
import type { MessageId } from '../../language/write-text'
import { onIdle } from '../../lib/on-idle'
import { LatePart } from '../loading/LatePart'
import styles from './OnceIdle.module.css'

type OnceIdleProps<Part> = {
  /** The same function on every render. */
  readonly load: () => Promise<Part>
  /** What to say if it cannot be loaded. */
  readonly failed: MessageId
  readonly render: (part: Part) => ReactNode
  /** The class of the room that it is left; without it, a screen. */
  readonly roomClass?: string | undefined
}

/** A screen of nothing: what follows stays out of sight until all parts are there, so that nothing in sight moves. */
export const Room = () => <div className={styles.room} />

/**
 * The end of a page, in the document once the rest works, whether or not somebody scrolls there. bench/README.md: a
 * first visit loads 119 kB with it, but only 90 kB until the page works.
 */
export function OnceIdle<Part>({ load, failed, render, roomClass }: OnceIdleProps<Part>) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  const room = roomClass === undefined ? <Room /> : <div className={roomClass} />
  if (!isTime) return room
  return <LatePart load={load} failed={failed} waiting={room} render={render} />
}
