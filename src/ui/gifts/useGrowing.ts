import { useEffect, useState } from 'react'
import { onIdle } from '../../lib/on-idle'

/**
 * How many parts of a long list to show: one at first, then one more whenever the browser has time, so that no
 * frame waits for all of them. Another list begins anew.
 */
export function useGrowing(list: object, parts: number): number {
  const [grown, setGrown] = useState({ list, count: 1 })
  const count = grown.list === list ? grown.count : 1
  useEffect(() => {
    if (count >= parts) return undefined
    return onIdle(() => setGrown({ list, count: count + 1 }))
  }, [list, count, parts])
  return Math.min(count, parts)
}
