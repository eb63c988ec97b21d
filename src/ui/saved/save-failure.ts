import type { Texts } from '../../language/texts'
import { type Kept, savedAtMost } from '../../state/saved'

/** Says why nothing was saved. */
export const saveFailure = (
  kind: Exclude<Kept['kind'], 'kept'>,
  { formatMessage }: Texts,
): string => formatMessage({ id: `saved.${kind}` }, { most: savedAtMost })
