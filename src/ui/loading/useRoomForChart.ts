import { type RefObject, useEffect, useState } from 'react'
import { useNearScreen } from './useNearScreen'

/** As in LateChart.module.css: below it a chart's labels leave no room for the chart. In px. */
const narrowest = 480

/**
 * Whether to draw a chart in this element: the element is wide enough and has come near the screen.
 * Starts as no, so that the answer is painted before any chart is loaded.
 */
export function useRoomForChart(
  element: RefObject<HTMLElement | null>,
  fewest: number = narrowest,
): boolean {
  const isNear = useNearScreen(element)
  const [isWide, setIsWide] = useState(false)

  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setIsWide(entry.contentRect.width >= fewest)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, fewest])

  return isNear && isWide
}
