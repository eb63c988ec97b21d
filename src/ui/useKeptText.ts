import { type Kept, savedAtMost } from '../state/saved'
import { useTexts } from './texts'

/** Says why nothing was kept. */
export function useKeptText(): (kind: Exclude<Kept['kind'], 'kept'>) => string {
  const { formatMessage } = useTexts()
  return (kind) => formatMessage({ id: `saved.${kind}` }, { most: savedAtMost })
}
