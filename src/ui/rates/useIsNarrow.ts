import { useSyncExternalStore } from 'react'

/** Where the groups of rates are one below the other; see RatesPanel.module.css. */
const narrow = '(max-width: 719px)'

const isNarrow = () => matchMedia(narrow).matches

function subscribe(onChange: () => void) {
  const media = matchMedia(narrow)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the page has one column only, as on a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)
