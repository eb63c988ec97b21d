import { marksOf } from '../state/currency-signs'
import { readTyped } from '../state/typed-number'
import { minorSign } from './format'
import { type ReadMore, useReader } from './typed-amount'

const readMore: ReadMore = (text, locale, { currency, words, counted, whole }) =>
  readTyped(text, locale, currency ? marksOf(currency, locale) : (words?.() ?? []), {
    cents: currency && minorSign(currency),
    counted: counted || whole,
  })

/** From now on, fields read all that people type. */
export const addReader = () => useReader.setState({ readMore })
