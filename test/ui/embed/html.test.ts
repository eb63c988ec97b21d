import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { element, escaped } from '../../../src/ui/embed/html'

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

it('escapes every sign that means something in HTML', () => {
  expect(escaped(`<a href="b" c='d'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;&lt;/a&gt;',
  )
})

it('writes attributes in order, and no end tag where nothing can be inside', () => {
  expect(element('img', { src: 'a.png?b=1&c', alt: '', hidden: true })).toBe(
    '<img src="a.png?b=1&amp;c" alt="" hidden>',
  )
  expect(element('b', {}, '')).toBe('<b></b>')
})

/** Texts made of what could break out, and of what else may be in one. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '=', '/', ' ', '\n', '`', '&lt;', '&#39;', '&copy'),
      fc.constantFrom('</a>', '"><script>', "' onload='", '<!--', '-->', ']]>', '<plaintext>'),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''))

test('a browser reads back just what was written, whatever it was', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, href, text) => {
      const html = element('a', { title, 'data-a': true, href }, escaped(text))
      const body = parsed(`${html}<hr>`)
      const [link, end] = body.children
      expect(body.childNodes).toHaveLength(2)
      expect(end?.localName).toBe('hr')
      expect(link?.getAttributeNames()).toEqual(['title', 'data-a', 'href'])
      expect(link?.getAttribute('title')).toBe(title)
      expect(link?.getAttribute('href')).toBe(href)
      expect(link?.childElementCount).toBe(0)
      expect(link?.textContent).toBe(text)
    }),
  )
})
