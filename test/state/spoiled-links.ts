import { partsOf } from '../../src/state/query'

/** What chat programs, mail and sentences leave at the end of a link, as a browser reads it there. */
export const endings = [
  ...'.,;:!?)]}>"\'`*/\\ …”’“»。'.split(''),
  '...',
  ').',
  '**',
  '%20',
  '%22',
  '%27',
  '%3E',
  '%29.',
  '%E2%80%9D',
  '%E2%80%8B',
  '&quot;',
  '&gt;',
  '&rdquo;',
  '&quot;&gt;here&lt;/a&gt;',
  '&',
  '&amp;',
]

/** How `&` is written where a link was escaped, once more or often. */
export const escapes = [
  '&amp;',
  '&amp;amp;',
  '&AMP;',
  '&amp%3B',
  '&#38;',
  '&#038;',
  '&#x26;',
  '&#X0026;',
]

/** What the address bar makes of a query: its first # begins the fragment. */
export const opened = (query: string) => partsOf(new URL(`https://example.com/?${query}`)).query
