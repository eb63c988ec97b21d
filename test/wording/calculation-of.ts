import { pageTexts } from '../../src/language/groups/page'
import { addTexts } from '../../src/language/load'
import { type Texts, textsIn } from '../../src/language/write-text'
import { calculate } from '../../src/state/calculation'
import { readLink } from '../../src/state/link'
import { wordsIn } from '../../src/wording/words'

addTexts(pageTexts)

const texts: Texts = textsIn('en')

/** The calculation of a link, and the words for it. */
export const calculationOf = (query: string, locale = 'en-US') =>
  [calculate(readLink(query).scenario), wordsIn(locale, texts)] as const
