import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addTexts } from '../../src/language/load'
import { shownTextsIn } from '../../src/language/texts'
import { type MessageId, textsIn } from '../../src/language/write-text'

it('the texts of a language are one value, whoever asks for them', () => {
  expect(shownTextsIn('en')).toBe(shownTextsIn('en'))
  expect(shownTextsIn('en').language).toBe('en')
})

it('a text is there once its part has been loaded, and an error before', () => {
  const id = 'test.sent' as MessageId
  const { formatMessage } = textsIn('en')
  expect(() => formatMessage({ id })).toThrow('no text has the name test.sent')
  addTexts({ en: { 'test.sent': '{gifts} sent' } })
  expect(formatMessage({ id }, { gifts: '4 Lions' })).toBe('4 Lions sent')
})

it('no file outside src/language names the texts of a language', () => {
  const src = new URL('../../src/', import.meta.url)
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('language/'),
  )
  expect(files.length).toBeGreaterThan(100)
  const naming = files.filter((file) =>
    /language\/en\//.test(readFileSync(new URL(file, src), 'utf8')),
  )
  expect(naming).toEqual([])
})
