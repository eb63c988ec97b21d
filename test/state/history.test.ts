// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giftBySlug, rose } from '../../src/data/gifts'
import { frontPage, pageAt } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import type { Gift } from '../../src/domain/gift'
import { syncAddress } from '../../src/state/address-bar'
import { openPage, useChoices } from '../../src/state/choices'
import { readLink, writeLink } from '../../src/state/link'

const lion = giftBySlug('lion') as Gift
const galaxy = giftBySlug('galaxy') as Gift
const state = () => useChoices.getState()
const shown = () => String(writeLink(state().scenario))
const address = () => location.pathname + location.search + location.hash
const type = (gifts: number) => state().setKnown({ field: 'gifts', amount: exact(String(gifts)) })

let end = () => {}

function openAt(to: string, path = '') {
  // As a link opens a page: steps ahead, which another test may have left, are gone.
  history.pushState(null, '', to)
  const page = pageAt(path) ?? frontPage
  openPage(readLink(page.query))
  end = syncAddress(page)
}

/** One step through the history, as the browser takes it. */
async function step(by: 1 | -1) {
  const done = vi.fn()
  addEventListener('popstate', done, { once: true })
  history.go(by)
  // Less than an edit waits to be written.
  await vi.advanceTimersByTimeAsync(10)
  expect(done).toHaveBeenCalledOnce()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  end()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a step of the history', () => {
  it('is another gift, whose address is right at once', () => {
    openAt('/?n=5')
    const steps = history.length
    state().chooseGift(lion)
    expect(address()).toBe('/?gift=lion&n=5')
    expect(history.length).toBe(steps + 1)
  })

  it('is a calculation that is opened, such as a saved one', () => {
    openAt('/')
    const { view, foreign, open } = state()
    const push = vi.spyOn(history, 'pushState')
    open({ ...readLink('n=7&buy=web'), view, foreign })
    expect(push).toHaveBeenCalledOnce()
    expect(address()).toBe('/?n=7&buy=web')
  })

  it('is to start again, with what the page opened with', () => {
    openAt('/lion/?n=3&agency=20&utm_source=a', 'lion')
    const push = vi.spyOn(history, 'pushState')
    state().startAgain()
    expect(push).toHaveBeenCalledOnce()
    expect(shown()).toBe('gift=lion')
    expect(address()).toBe('/lion/?utm_source=a')
  })

  it('is neither a number nor a rate, nor the price of a gift of one’s own', () => {
    openAt('/?gift=coins-1')
    const push = vi.spyOn(history, 'pushState')
    type(3)
    state().chooseRegion('gb')
    state().chooseGift({ kind: 'custom', coins: 15 })
    vi.runAllTimers()
    expect(push).not.toHaveBeenCalled()
    expect(address()).toBe('/?gift=coins-15&n=3&region=gb')
  })

  it('is not the gift that is there already, nor to start again at the start', () => {
    openAt('/')
    const push = vi.spyOn(history, 'pushState')
    state().chooseGift(rose)
    state().startAgain()
    expect(push).not.toHaveBeenCalled()
  })

  it('includes a rate used everywhere', async () => {
    openAt('/?n=5')
    state().chooseScheme('scaled-us')
    expect(address()).toBe('/?n=5&model=scaled-us')
    await step(-1)
    expect(shown()).toBe('n=5')
  })

  it('includes a scenario added, changed, moved or removed, but no number while it is typed', async () => {
    openAt('/?n=5')
    const push = vi.spyOn(history, 'pushState')
    state().compare([{ buy: 'web' }])
    state().compare([{ buy: 'web' }, { model: 'net50' }])
    state().compare([{ model: 'net50' }, { buy: 'web' }])
    state().compare([{ model: 'net50', agency: exact('0.2') }, { buy: 'web' }], true)
    vi.runAllTimers()
    expect(push).toHaveBeenCalledTimes(3)
    expect(decodeURIComponent(address())).toBe('/?n=5&vs=model:net50,agency:20&vs=buy:web')
    await step(-1)
    expect(decodeURIComponent(shown())).toBe('n=5&vs=buy:web&vs=model:net50')
    await step(-1)
    expect(decodeURIComponent(shown())).toBe('n=5&vs=buy:web')
    await step(-1)
    expect(shown()).toBe('n=5')
  })

  it('doesn’t include an unchanged copy, which is in no link and stays', async () => {
    openAt('/?n=5')
    const push = vi.spyOn(history, 'pushState')
    state().compare([{}])
    expect(push).not.toHaveBeenCalled()
    state().chooseGift(lion)
    await step(-1)
    expect(state().scenario).toEqual({ ...readLink('n=5').scenario, versus: [{}] })
  })

  it('that the browser refuses does no harm', () => {
    openAt('/')
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    state().chooseGift(lion)
    expect(shown()).toBe('gift=lion')
    vi.runAllTimers()
    expect(address()).toBe('/?gift=lion')
  })
})

describe('a step back', () => {
  it('restores what was shown, and a step forward what came then', async () => {
    openAt('/?n=5')
    state().chooseGift(lion)
    type(7)
    vi.runAllTimers()
    await step(-1)
    expect(shown()).toBe('n=5')
    await step(1)
    expect(shown()).toBe('gift=lion&n=7')
    expect(address()).toBe('/?gift=lion&n=7')
  })

  it('finds a number that was typed right before the gift was chosen', async () => {
    openAt('/')
    type(9)
    state().chooseGift(lion)
    expect(address()).toBe('/?gift=lion&n=9')
    await step(-1)
    expect(address()).toBe('/?n=9')
    expect(shown()).toBe('n=9')
  })

  it('right after a number was typed keeps it for the step that was left', async () => {
    openAt('/?n=5')
    state().chooseGift(lion)
    type(7)
    await step(-1)
    expect(shown()).toBe('n=5')
    vi.runAllTimers()
    expect(address()).toBe('/?n=5')
    await step(1)
    expect(shown()).toBe('gift=lion&n=7')
    vi.runAllTimers()
    expect(address()).toBe('/?gift=lion&n=7')
  })

  it('does not bring a number to another step with the same address', async () => {
    openAt('/')
    state().chooseGift(lion)
    type(7)
    await step(-1)
    // A new step, in place of the one that was left.
    state().chooseGift(lion)
    vi.runAllTimers()
    state().chooseGift(galaxy)
    await step(-1)
    expect(shown()).toBe('gift=lion')
  })

  it('does not bring a number to an earlier step with the same address', async () => {
    openAt('/')
    state().chooseGift(lion)
    state().chooseGift(rose)
    type(7)
    await step(-1)
    await step(-1)
    expect(shown()).toBe('')
    await step(1)
    await step(1)
    expect(shown()).toBe('n=7')
  })

  it('and forward, each right after a number was typed, keeps both numbers', async () => {
    openAt('/')
    state().chooseGift(lion)
    type(7)
    await step(-1)
    type(9)
    await step(1)
    expect(shown()).toBe('gift=lion&n=7')
    await step(-1)
    expect(shown()).toBe('n=9')
  })

  it('leads from the front page back to the page of a gift', async () => {
    openAt('/lion/', 'lion')
    state().chooseGift(rose)
    expect(address()).toBe('/')
    await step(-1)
    expect(address()).toBe('/lion/')
    expect(shown()).toBe('gift=lion')
  })
})
