import { create } from 'zustand'
import { loadGiftBook } from '../data/load-gift-book'
import type { GiftBook } from '../domain/log/look-up'

type Loading = {
  /** Null until it is loaded. */
  readonly book: GiftBook | null
  readonly failed: boolean
}

/** All gifts by every name, to look up those of a log. */
export const useGiftBook = create<Loading>()(() => ({ book: null, failed: false }))

/** Loads it; again where that failed. Best before a log is given: no request is made from then on. */
export async function openGiftBook(): Promise<void> {
  if (useGiftBook.getState().book) return
  useGiftBook.setState({ failed: false })
  try {
    const { giftBook } = await loadGiftBook()
    useGiftBook.setState({ book: giftBook })
  } catch {
    useGiftBook.setState({ failed: true })
  }
}
