// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageAt } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import { syncAddress } from '../../src/state/address-bar'
import { useChoices } from '../../src/state/choices'
import { flushAddress, shareAddress } from '../../src/state/kept-address'
import { siteRoot } from '../../src/state/place'

const send = (gifts: number) =>
  useChoices.getState().setKnown({ field: 'gifts', amount: exact(String(gifts)) })
const sent = () => useChoices.getState().scenario.known.amount
const query = () => location.search

let stop = () => {}
const openAt = (address: string, path = '') => {
  history.replaceState(null, '', address)
  stop = syncAddress(pageAt(path))
}
const goBackTo = (address: string) => {
  history.replaceState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}
const address = () => location.pathname + location.search

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('opens what the address says', () => {
  openAt('/?n=7')
  expect(sent()).toEqual(exact('7'))
})

it('shows the page whose address a step back leads to', () => {
  openAt('/lion/?n=7', 'lion')
  goBackTo('/bbc-2022/')
  expect(useChoices.getState().scenario.known).toMatchObject({ field: 'viewerPays' })
  expect(sent()).toEqual(exact('106'))
  goBackTo('/lion/')
  expect(useChoices.getState().scenario.gift).toMatchObject({ slug: 'lion' })
  expect(sent()).toEqual(exact('1'))
})

describe('an edit', () => {
  it('replaces the address 300 ms after the last change', () => {
    openAt('/?n=7')
    send(8)
    vi.advanceTimersByTime(299)
    send(9)
    vi.advanceTimersByTime(299)
    expect(query()).toBe('?n=7')
    vi.advanceTimersByTime(1)
    expect(query()).toBe('?n=9')
  })

  it('never adds a step to the history', () => {
    openAt('/?n=7')
    const steps = history.length
    send(8)
    vi.runAllTimers()
    expect(history.length).toBe(steps)
  })

  it('writes the address once, however long an arrow key is held down', () => {
    openAt('/')
    const replace = vi.spyOn(history, 'replaceState')
    for (let press = 1; press <= 300; press++) {
      send(press)
      vi.advanceTimersByTime(33)
    }
    vi.runAllTimers()
    expect(replace).toHaveBeenCalledTimes(1)
    expect(query()).toBe('?n=300')
  })

  it('is written at once on share and on leaving', () => {
    openAt('/')
    send(8)
    flushAddress()
    expect(query()).toBe('?n=8')
    send(9)
    dispatchEvent(new Event('pagehide'))
    expect(query()).toBe('?n=9')
    send(10)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(query()).toBe('?n=10')
  })

  it('is written once: neither again after it was, nor where nothing changed', () => {
    openAt('/?n=7')
    const replace = vi.spyOn(history, 'replaceState')
    dispatchEvent(new Event('pagehide'))
    useChoices.getState().dismissIgnored()
    vi.runAllTimers()
    expect(replace).not.toHaveBeenCalled()
    send(8)
    flushAddress()
    flushAddress()
    vi.runAllTimers()
    expect(replace).toHaveBeenCalledTimes(1)
  })

  it('of how the page is shown is written too', () => {
    openAt('/?n=7')
    useChoices.getState().setTheme('dark')
    vi.runAllTimers()
    expect(query()).toBe('?n=7&theme=dark')
  })

  it('keeps what others noted beside the address in the history', () => {
    openAt('/?n=7')
    history.replaceState({ note: 1 }, '')
    send(8)
    vi.runAllTimers()
    expect(history.state).toEqual({ note: 1 })
  })

  it('leaves the fragment and the keys of others where they are', () => {
    openAt('/?utm_source=a&n=7#?secret=abc')
    send(8)
    vi.runAllTimers()
    expect(query() + location.hash).toBe('?n=8&utm_source=a#?secret=abc')
  })

  it('puts the # of a colour right, which begins no fragment, and leaves the one after it', () => {
    openAt('/?accent=#ff0000&n=7#?secret=abc')
    expect(sent()).toEqual(exact('7'))
    send(8)
    vi.runAllTimers()
    expect(query() + location.hash).toBe('?n=8&accent=ff0000#?secret=abc')
  })

  it('is kept where the browser refuses to change the address, and the next one tries again', () => {
    openAt('/?n=7')
    vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    send(8)
    vi.runAllTimers()
    expect(sent()).toEqual(exact('8'))
    send(9)
    vi.runAllTimers()
    expect(query()).toBe('?n=9')
  })
})

describe('an address that somebody else put there', () => {
  it('is opened', () => {
    openAt('/?n=7')
    goBackTo('/?n=12')
    expect(sent()).toEqual(exact('12'))
  })

  it('is opened right after another one, and stays as it is', () => {
    openAt('/?n=7')
    goBackTo('/?n=12')
    goBackTo('/?n=13&agency=-5')
    expect(sent()).toEqual(exact('13'))
    const replace = vi.spyOn(history, 'replaceState')
    vi.runAllTimers()
    dispatchEvent(new Event('pagehide'))
    expect(replace).not.toHaveBeenCalled()
  })

  it('is not where only its fragment is another, and an edit is still to be written', () => {
    openAt('/?n=7')
    send(8)
    goBackTo('/?n=7#part')
    expect(sent()).toEqual(exact('8'))
    vi.runAllTimers()
    expect(query() + location.hash).toBe('?n=8#part')
  })

  it('is opened where an edit is still to be written, which waits for its own address', () => {
    openAt('/?n=7')
    send(8)
    goBackTo('/?n=12')
    expect(sent()).toEqual(exact('12'))
    vi.runAllTimers()
    expect(query()).toBe('?n=12')
    goBackTo('/?n=7')
    expect(sent()).toEqual(exact('8'))
    vi.runAllTimers()
    expect(query()).toBe('?n=8')
  })

  it('is not opened again if only its fragment changes after the notice about the link was dismissed', () => {
    openAt('/?gift=lion&tax=abc')
    expect(useChoices.getState().ignored).toHaveLength(1)
    useChoices.getState().dismissIgnored()
    vi.runAllTimers()
    goBackTo('/?gift=lion&tax=abc#packs')
    expect(useChoices.getState().ignored).toEqual([])
  })

  it('is opened if what changed comes after the # of a colour, which begins no fragment', () => {
    openAt('/?accent=#ff0000&n=7')
    goBackTo('/?accent=#ff0000&n=8')
    expect(sent()).toEqual(exact('8'))
  })

  it('is no other one where it says what is shown: a step back through fragments', () => {
    openAt('/?n=7')
    const { scenario } = useChoices.getState()
    goBackTo('/?n=7#part')
    expect(useChoices.getState().scenario).toBe(scenario)
  })
})

describe('the end of it', () => {
  it('writes the address once more, and never again', () => {
    openAt('/?n=7')
    send(8)
    stop()
    expect(query()).toBe('?n=8')
    const replace = vi.spyOn(history, 'replaceState')
    send(9)
    vi.runAllTimers()
    flushAddress()
    dispatchEvent(new Event('pagehide'))
    expect(replace).not.toHaveBeenCalled()
  })

  it('leaves the calculation alone whatever address comes after', () => {
    openAt('/?n=7')
    stop()
    goBackTo('/?n=12')
    expect(sent()).toEqual(exact('7'))
  })
})

describe('a page of its own, in a folder of the site', () => {
  it('opens with its calculation, and keeps its folder as long as that fits', () => {
    openAt('/site/1000-coins/', '1000-coins')
    expect(useChoices.getState().scenario.known).toEqual({
      field: 'coins',
      amount: exact('1000'),
    })
    send(5)
    vi.runAllTimers()
    expect(address()).toBe('/site/1000-coins/?n=5')
  })

  it('keeps the folder of a topic whatever is typed there', () => {
    openAt('/site/bbc-2022/', 'bbc-2022')
    send(100)
    useChoices.getState().chooseModel('diamond')
    vi.runAllTimers()
    expect(address()).toBe('/site/bbc-2022/?n=100&model=diamond')
  })

  it('is left for the front page where the link can’t say what was chosen', () => {
    openAt('/site/bbc-2022/', 'bbc-2022')
    useChoices.getState().chooseRateSet(undefined)
    vi.runAllTimers()
    expect(address()).toBe('/site/?pay=106&model=net50')
  })

  it('keeps the folder of the Rose, which is the gift of the front page too', () => {
    openAt('/site/rose/', 'rose')
    send(5)
    vi.runAllTimers()
    expect(address()).toBe('/site/rose/?n=5')
  })

  it('leaves its gift out of the query', () => {
    openAt('/site/lion/', 'lion')
    send(5)
    vi.runAllTimers()
    expect(address()).toBe('/site/lion/?n=5')
  })

  it('is not what another address is of', () => {
    openAt('/site/lion/', 'lion')
    goBackTo('/site/?n=5')
    expect(shareAddress()).toBe('http://localhost:3000/site/?n=5')
    vi.runAllTimers()
    goBackTo('/site/lion/?n=5')
    expect(shareAddress()).toBe('http://localhost:3000/site/lion/?n=5')
  })

  it('has the others beside it', () => {
    openAt('/site/lion/', 'lion')
    expect(shareAddress()).toBe('http://localhost:3000/site/lion/')
    useChoices.getState().setKnown({ field: 'coins', amount: exact('1000') })
    useChoices.getState().chooseGift({ kind: 'custom', coins: 15 })
    expect(shareAddress()).toBe('http://localhost:3000/site/?gift=coins-15&coins=1000')
  })
})

describe('the site', () => {
  it('is in the folder of the front page, and around that of any other', () => {
    openAt('/site/?n=7')
    expect(siteRoot()).toBe('http://localhost:3000/site/')
    stop()
    openAt('/site/lion/?n=7', 'lion')
    expect(siteRoot()).toBe('http://localhost:3000/site/')
  })

  it('is where the page is until one is opened', async () => {
    vi.resetModules()
    history.replaceState(null, '', '/site/?n=7')
    const fresh = await import('../../src/state/place')
    expect(fresh.siteRoot()).toBe('http://localhost:3000/site/')
  })
})

describe('the address to share', () => {
  it('holds the calculation alone', () => {
    openAt('/?utm_source=a&n=7&embed=1&theme=dark#part')
    expect(shareAddress()).toBe('http://localhost:3000/?n=7')
  })

  it('can pin the rates', () => {
    openAt('/?n=7')
    expect(shareAddress({ rateSet: '2026-11' })).toBe('http://localhost:3000/?n=7&rates=2026-11')
  })

  it('keeps the rates that are pinned already', () => {
    openAt('/?n=7&rates=2022-10')
    expect(shareAddress()).toBe('http://localhost:3000/?n=7&rates=2022-10')
  })
})
