import { type RefObject, useEffect, useState } from 'react'
import { useNearScreen } from './useNearScreen'

/** As in LateChart.module.css: below it a chart's labels leave no room for the chart. In px. */
const narrowest = 480

/**
 * The width in px of a chart to be drawn in this element, or 0 while there is to be none: the element is too
 * narrow or not near the screen. Starts as 0, so that the answer is painted before any chart is loaded.
 */
export function useRoomForChart(
  element: RefObject<HTMLElement | null>,
  fewest: number = narrowest,
): number {
  const isNear = useNearScreen(element)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])

  return isNear && width >= fewest ? width : 0
}
