import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file,
    rules: readFileSync(`src/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }))

/** A + or ~ before something that names no class, element or attribute, as in `p + *` or `p ~ :not(:empty)`. */
const anySibling = /[+~]\s*(?:\*|:)[^,{]*/g

// For such a rule, Chromium styles everything around a part again whenever one is added: 760 elements in place of 60.
it('no rule styles just any sibling of something', () => {
  expect(sheets.length).toBeGreaterThan(50)
  const found = sheets.flatMap(({ file, rules }) =>
    [...rules.matchAll(anySibling)].map(([selector]) => `${file}: ${selector.trim()}`),
  )
  expect(found).toEqual([])
})
