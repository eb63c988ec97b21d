import { type RefObject, useEffect, useState } from 'react'
import { useNearScreen } from './useNearScreen'

/** Same as in Picture.module.css: below it the labels leave the flow no room. In px. */
const narrowest = 480

/**
 * Whether to draw the chart in this element: it is wide enough, and it has come near what is on
 * screen. Says no at first, so that the answer is painted before the chart is even loaded.
 */
export function useRoomForChart(element: RefObject<HTMLElement | null>): boolean {
  const isNear = useNearScreen(element)
  const [isWide, setIsWide] = useState(false)

  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setIsWide(entry.contentRect.width >= narrowest)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])

  return isNear && isWide
}
