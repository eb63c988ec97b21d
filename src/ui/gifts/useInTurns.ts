import { useEffect, useState } from 'react'
import { onIdle } from '../../lib/on-idle'

type Turns<Part> = {
  readonly parts: readonly Part[]
  /** How many of them are there. */
  readonly done: number
  /** Parts of the list before, which are still in the places after those. */
  readonly old: readonly Part[]
}

/** A part of a long list, in its place. */
type Place<Part> = {
  readonly part: Part
  /** Whether it belongs to the list before: nobody may see it, it only waits to be taken away. */
  readonly isOld: boolean
}

/** Parts that are taken away in one go. */
const together = 4

/**
 * What to render of a long list: its first part at once, and one more whenever the browser has time, so that no frame
 * waits for all of them: in one go, the longest task while typing took 108 ms in place of 23, slowed down 4 times. What
 * another list leaves behind goes in the same way.
 *
 * @param parts - The list, in parts that are rendered together; the same array as long as it is the same list.
 * @param built - How many parts the built page has.
 */
export function useInTurns<Part>(parts: readonly Part[], built: number): readonly Place<Part>[] {
  const [before, setTurns] = useState<Turns<Part>>({ parts, done: built, old: [] })
  const turns = before.parts === parts ? before : { parts, done: 1, old: allOf(before) }
  useEffect(() => {
    const next = after(turns)
    return next ? onIdle(() => setTurns(next)) : undefined
  })
  return allOf(turns).map((part, index) => ({ part, isOld: index >= turns.done }))
}

const allOf = <Part>({ parts, done, old }: Turns<Part>) => [
  ...parts.slice(0, done),
  ...old.slice(done),
]

/** The next turn, or null where all is done. */
function after<Part>({ parts, done, old }: Turns<Part>): Turns<Part> | null {
  if (done < parts.length) return { parts, done: done + 1, old }
  if (old.length <= done) return null
  return { parts, done, old: old.slice(0, Math.max(done, old.length - together)) }
}
