import { marksOf } from '../../language/currency-signs'
import { readTyped } from '../../language/read-number'
import { minorSign } from '../../language/write-number'
import { type ReadMore, useReader } from './typed-amount'

const readMore: ReadMore = (text, locale, { currency, words, counted, whole }) =>
  readTyped(text, locale, currency ? marksOf(currency, locale) : (words?.() ?? []), {
    cents: currency && minorSign(currency),
    counted: counted || whole,
  })

/** From now on, fields read all that people type. */
export const addReader = () => useReader.setState({ readMore })
