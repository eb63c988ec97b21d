import { type Excess, limits } from '../../domain/limits'
import { numberText } from '../../language/write-number'
import type { Words } from '../../wording/words'

/** Why gifts were not added. */
export const excessText = (excess: Excess, { locale, texts }: Words): string =>
  excess === 'kinds'
    ? texts.formatMessage({ id: 'basket.full' }, { most: limits.kinds })
    : texts.formatMessage(
        { id: 'field.error.tooLarge' },
        { max: numberText(limits.gifts, locale, 0) },
      )
