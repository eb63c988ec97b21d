import { type ReactNode, useEffect, useState } from 'react'
import type { MessageId } from '../../language/texts'
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

/** The end of a page, in the document once the rest works, whether or not somebody scrolls there. */
export function OnceIdle<Part>({
  load,
  failed,
  render,
  roomClass = styles.room,
}: OnceIdleProps<Part>) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  // What follows stays out of sight meanwhile, so that nothing in sight moves.
  const room = <div className={roomClass} />
  if (!isTime) return room
  return <LatePart load={load} failed={failed} waiting={room} render={render} />
}
