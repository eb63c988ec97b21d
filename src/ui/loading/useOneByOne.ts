import { useEffect, useState } from 'react'

/**
 * How many of these parts are there by now, from one up: each in a task of its own, so that no task is long.
 *
 * @param count - How many there will be.
 */
export function useOneByOne(count: number): number {
  const [there, setThere] = useState(1)
  useEffect(() => {
    if (there === count) return undefined
    const timer = setTimeout(() => setThere(there + 1))
    return () => clearTimeout(timer)
  }, [there, count])
  return there
}
