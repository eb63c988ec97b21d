import { type RefObject, startTransition, useEffect, useState } from 'react'
import { whenIdle } from './when-idle'

/**
 * Turns true once, when the element comes near the screen, or has been passed on the way down, and
 * the browser has time for it.
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
        cancel = whenIdle(() => startTransition(() => setIsNear(true)))
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
