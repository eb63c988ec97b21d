import { type RefObject, useEffect, useRef } from 'react'

/**
 * Ref of a part that may be hidden. The browser’s own search looks into it all the same, and sends `beforematch`
 * when it finds something there. Browsers that don’t know the value just hide the part.
 *
 * Not in the markup: React has no other value of `hidden` than true.
 */
export function useFoundWhenHidden(isHidden: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isHidden) ref.current?.setAttribute('hidden', 'until-found')
  }, [isHidden])
  return ref
}
