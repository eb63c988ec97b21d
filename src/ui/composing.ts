import type { KeyboardEvent } from 'react'

/** Safari ends a composition with a key press that only its old number tells. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229
