import { useIntl } from 'react-intl'
import { type Kept, savedAtMost } from '../state/saved'

/** Says why nothing was kept. */
export function useKeptText(): (kind: Exclude<Kept['kind'], 'kept'>) => string {
  const { formatMessage } = useIntl()
  return (kind) => formatMessage({ id: `saved.${kind}` }, { most: savedAtMost })
}
