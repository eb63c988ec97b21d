import type { KeyboardEvent } from 'react'

/**
 * Whether the key belongs to an input method. In Safari, the Enter that ends a composition comes
 * after its end, and only its key code tells.
 */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229
