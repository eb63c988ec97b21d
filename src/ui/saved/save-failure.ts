import type { Texts } from '../../language/write-text'
import { type SaveResult, savedAtMost } from '../../state/saved'

/** Says why nothing was saved. */
export const saveFailure = (
  kind: Exclude<SaveResult['kind'], 'kept'>,
  { formatMessage }: Texts,
): string => formatMessage({ id: `saved.${kind}` }, { most: savedAtMost })
