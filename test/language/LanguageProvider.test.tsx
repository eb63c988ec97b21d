// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Language } from '../../src/data/languages'
import { attributesOf, LanguageProvider } from '../../src/language/LanguageProvider'
import { useTexts } from '../../src/language/texts'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'

// A second language, which there is no text in yet.
vi.mock('../../src/data/languages', () => {
  const both = { en: 'ltr', ar: 'rtl' }
  return { directions: both, languages: Object.keys(both) }
})

const root = document.documentElement
const Spoken = () => <p>{useTexts().language}</p>
const open = (query: string) => act(() => useChoices.getState().open(readLink(query)))
const show = (language: string) =>
  render(
    <LanguageProvider language={language as Language}>
      <Spoken />
    </LanguageProvider>,
  )

beforeEach(() => {
  open('')
  Object.assign(root, { lang: 'en', dir: 'ltr' })
})
afterEach(cleanup)

it.each([
  ['', 'en', 'en'],
  ['', 'ar', 'ar'],
  ['lang=ar', 'en', 'ar'],
  ['lang=ar-EG', 'en', 'ar'],
  ['lang=en-IN', 'ar', 'en'],
  ['lang=de', 'en', 'en'],
  ['lang=de', 'ar', 'ar'],
  ['lang=no%20language', 'en', 'en'],
])('the link “?%s” on a page in %s is answered in %s', (query, page, spoken) => {
  open(query)
  show(page)
  expect(screen.queryByText(spoken)).not.toBeNull()
})

it('the document says which language it is in, and which way that is written', () => {
  show('en')
  open('lang=ar')
  expect(root).toHaveProperty('lang', 'ar')
  expect(root).toHaveProperty('dir', 'rtl')
  open('')
  expect(root).toHaveProperty('lang', 'en')
  expect(root).toHaveProperty('dir', 'ltr')
})

it('the document keeps the language that a translator wrote, as long as the link asks for no other', () => {
  root.lang = 'de'
  show('en')
  open('n=7')
  expect(root.lang).toBe('de')
})

it('the build writes the same of a page in that language', () => {
  expect(attributesOf('ar' as Language)).toEqual({ lang: 'ar', dir: 'rtl' })
})
