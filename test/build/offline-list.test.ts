import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceWorker } from '../../src/build/offline-list'
import { pages } from '../../src/data/gift-pages'
import { folderOf, pageIn } from '../../src/data/pages'
import type { Scenario } from '../../src/domain/scenario'
import { readLink, writeLink } from '../../src/state/link'
import { scenarioOf } from '../../src/state/place'
import { partsOf } from '../../src/state/query'

const scope = 'https://example.org/rose-value/'

/** A built site, as far as the worker's list goes. */
function writeSite(dist: string) {
  for (const folder of ['assets', 'icons', ...pages.map(folderOf)]) {
    mkdirSync(join(dist, folder), { recursive: true })
    writeFileSync(join(dist, folder, 'index.html'), '')
  }
  for (const name of ['favicon.svg', 'manifest.webmanifest', 'warm-intl.js']) {
    writeFileSync(join(dist, name), '')
  }
}

describe('without a network, a page that is not kept', () => {
  let dist = ''
  let worker = ''
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'rose-value-'))
    writeSite(dist)
    worker = serviceWorker(dist)
  })
  afterAll(() => rmSync(dist, { recursive: true }))

  /** Where the worker sends a visitor who asks for this page. */
  async function redirected(address: string): Promise<URL> {
    const listeners = new Map<string, (event: unknown) => void>()
    runInNewContext(worker, {
      URL,
      URLSearchParams,
      AbortController,
      setTimeout,
      clearTimeout,
      registration: { scope },
      caches: { match: async () => undefined },
      fetch: () => Promise.reject(new TypeError('offline')),
      Response: { redirect: (to: URL) => to },
      addEventListener: (name: string, listener: (event: unknown) => void) =>
        listeners.set(name, listener),
    })
    const request = { method: 'GET', mode: 'navigate', url: `${scope}${address}` }
    let answer: Promise<URL> | undefined
    const respondWith = (given: Promise<URL>) => {
      answer = given
    }
    listeners.get('fetch')?.({ request, respondWith })
    if (!answer) throw new Error(`the worker leaves ${address} to the network`)
    return new URL(await answer)
  }

  const opened = (address: URL, page?: Scenario) => {
    const { query, fragment } = partsOf(address)
    const { scenario, ignored, foreign } = readLink(query, page)
    return { link: String(writeLink(scenario)), ignored, foreign, fragment }
  }

  it.each([
    'lion/',
    'rose/',
    'rose/?pay=20',
    '1000-coins/?get=x',
    'rose/?gift=lion&n=2',
    'rose/?gift=lion',
    'lion/?gift=rose',
    'lion/?n=2&gift=rose',
    'lion/?basket=rose:3',
    'lion/?vs=n:2&vs=n:3',
    'lion/?vs=buy:web&vs=model:net50&n=2',
    'rosa/?n=5',
    '1000-coins/?get=50',
    '1000-coins/?diamonds=70',
    '1000-coins/?gift=lion',
    '1000-coins/?n=&utm_source=a',
    'bbc-2022/?coins=500',
    'bbc-2022/?n=5',
    'bbc-2022/?rates=2026-11&accent=ff0000',
    'gifts/?gift=rose',
    // As they come out of other programs.
    'rose/?N=5',
    'lion/?GIFT=rosa&n=4',
    'rose/?x=1&amp;n=5',
    'rose/?x=1&amp%3Bn=5',
    'rose/?x=1&#38;n=5',
    'rose/?x=1&accent=ff0000?pay=20',
  ])('opens %s with the same calculation on the front page', async (address) => {
    const asked = new URL(address, scope)
    const to = await redirected(address)
    // A browser keeps the fragment of an address that is redirected.
    to.hash = asked.hash
    expect(to.href.split(/[?#]/)[0]).toBe(scope)
    expect(opened(to)).toEqual(opened(asked, scenarioOf(pageIn(address))))
  })
})
