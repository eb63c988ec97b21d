import { expect, it } from 'vitest'
import { hexColour, languageTag } from '../../src/state/codecs'

it('a colour and a language are read as they were written', () => {
  expect(hexColour.decode(hexColour.encode('ff8800'))).toBe('ff8800')
  expect(languageTag.decode(languageTag.encode('de-AT'))).toBe('de-AT')
})
