import { useSyncExternalStore } from 'react'

/** Where all is in one column: the same width as in the style files. */
const narrow = '(max-width: 719px)'

const isNarrow = () => matchMedia(narrow).matches

function subscribe(onChange: () => void) {
  const media = matchMedia(narrow)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the page has one column only, as on a phone. */
export const useIsNarrow = (): boolean =>
  // The build makes the wide page.
  useSyncExternalStore(subscribe, isNarrow, () => false)
