import { type RefObject, useEffect, useRef, useState } from 'react'

type FoldState<Element> = {
  /** Ref of the element that links lead to by its id. */
  readonly ref: RefObject<Element | null>
  readonly isOpen: boolean
  readonly toggle: () => void
}

/**
 * Whether a part of the page that folds is open: as the visitor leaves it, and opened by
 * each link that leads to it and by the browser’s search.
 *
 * @param id - The element's id, which is the fragment of such links.
 * @param startsOpen - Whether it is open before anybody touches it; read once.
 */
export function useFold<Element extends HTMLElement>(
  id: string,
  startsOpen: boolean,
): FoldState<Element> {
  const ref = useRef<Element>(null)
  const [isOpen, setOpen] = useState(() => startsOpen || isLinked(id))

  useEffect(() => {
    const element = ref.current
    const open = () => setOpen(true)
    const openIfLinked = () => isLinked(id) && open()
    // From go-to.ts, whose links leave the fragment of the address alone.
    element?.addEventListener('goto', open)
    element?.addEventListener('beforematch', open)
    addEventListener('hashchange', openIfLinked)
    return () => {
      element?.removeEventListener('goto', open)
      element?.removeEventListener('beforematch', open)
      removeEventListener('hashchange', openIfLinked)
    }
  }, [id])

  return { ref, isOpen, toggle: () => setOpen(!isOpen) }
}

const isLinked = (id: string) => location.hash === `#${id}`
