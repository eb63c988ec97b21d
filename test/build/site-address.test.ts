import { expect, it } from 'vitest'
import { siteAddress } from '../../src/build/site-address'

it.each([
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/rose', 'https://example.org/rose/'],
  ['http://127.0.0.1:8080/a/b/', 'http://127.0.0.1:8080/a/b/'],
])('reads the setting SITE_URL=%s as the address %s', (given, address) => {
  expect(siteAddress(given)).toBe(address)
})

it.each([
  '',
  'example.org',
  'ftp://example.org/',
  'https://example.org/?a=b',
  'https://u:p@example.org/',
  'https://example.org/#a',
  '/rose/',
])('refuses “%s” as an address, and names the setting SITE_URL', (given) => {
  expect(() => siteAddress(given)).toThrow(/^SITE_URL has to be an address/)
})
