import { type RefObject, useEffect, useState } from 'react'
import { onIdle } from '../../lib/on-idle'

/**
 * Turns true once: when the element has come near the screen, or was scrolled past, and the browser
 * is idle.
 */
export function useNearScreen(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)

  useEffect(() => {
    if (!element.current) return undefined
    let cancel = () => {}
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(isNearOrPassed)) return
        observer.disconnect()
        cancel = onIdle(() => setIsNear(true))
      },
      { rootMargin: '200px' },
    )
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      cancel()
    }
  }, [element])

  return isNear
}

const isNearOrPassed = ({ isIntersecting, boundingClientRect }: IntersectionObserverEntry) =>
  isIntersecting || boundingClientRect.bottom < 0
