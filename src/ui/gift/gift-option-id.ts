import type { Gift } from '../../domain/gift'

/** Of an option in the open list of gifts. */
export const optionId = (listId: string, gift: Gift): string =>
  gift.kind === 'custom' ? `${listId}-custom` : `${listId}-gift-${gift.slug}`
