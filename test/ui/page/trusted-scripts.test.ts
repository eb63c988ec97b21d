import { afterEach, expect, it, vi } from 'vitest'
import { trustedAddress } from '../../../src/ui/page/trusted-scripts'

type Rules = { readonly createScriptURL: (address: string) => string }

const createPolicy = vi.fn((_name: string, rules: Rules) => rules)
const worker = new URL('sw.js', location.href).href

afterEach(() => vi.unstubAllGlobals())

it('a browser without Trusted Types gets the address of the service worker as it is', () => {
  expect(trustedAddress('sw.js')).toBe(worker)
})

it('the address of the service worker is trusted by the one policy that the headers allow', () => {
  vi.stubGlobal('trustedTypes', { createPolicy })
  expect(trustedAddress('sw.js')).toBe(worker)
  expect(trustedAddress('sw.js')).toBe(worker)
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['rose-value'])
})

it('the addresses lead to the folder of the icon, from whichever page', () => {
  document.head.innerHTML = '<link rel="icon" href="/rose-value/favicon.svg">'
  expect(trustedAddress('sw.js')).toBe(new URL('/rose-value/sw.js', location.href).href)
  expect(trustedAddress('warm-intl.js')).toBe(
    new URL('/rose-value/warm-intl.js', location.href).href,
  )
  document.head.replaceChildren()
})

it.each(['https://evil.example/sw.js', 'sw.js', `${worker}?x`, 'data:text/javascript,0', ''])(
  'the policy refuses %j',
  (address) => {
    const rules = createPolicy.mock.lastCall?.[1]
    expect(() => rules?.createScriptURL(address)).toThrow(TypeError)
  },
)
