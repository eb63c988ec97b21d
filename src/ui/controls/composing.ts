import type { KeyboardEvent } from 'react'

/**
 * Whether the key belongs to an input method. In Safari, the Enter that ends a composition is sent
 * after the composition has ended: only its key code, 229, tells.
 */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229
