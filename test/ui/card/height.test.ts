// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportHeight } from '../../../src/ui/card/height'
import { newWindow } from './new-window'

const address = 'http://localhost:3000/?embed=1'

/** As much of the observer as is needed: it tells when it is told to. The real one is tested in e2e. */
class FakeResizeObserver {
  static watching = new Set<FakeResizeObserver>()
  readonly #callback: () => void
  constructor(callback: () => void) {
    this.#callback = callback
  }
  observe() {
    FakeResizeObserver.watching.add(this)
  }
  disconnect() {
    FakeResizeObserver.watching.delete(this)
  }
  static fire() {
    for (const observer of FakeResizeObserver.watching) observer.#callback()
  }
}

const card = document.createElement('main')
let height = 0
card.getBoundingClientRect = () => new DOMRect(0, 0, 320, height)

const host = newWindow()
const stranger = newWindow()
const post = vi.fn()
let stop = () => {}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FakeResizeObserver)
  vi.stubGlobal('parent', host)
  vi.spyOn(host, 'postMessage').mockImplementation(post)
  history.replaceState(null, '', '/?embed=1')
})

afterEach(() => {
  stop()
  stop = () => {}
  post.mockReset()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function start(first: number) {
  height = first
  stop = reportHeight(card)
}

function resizeTo(next: number) {
  height = next
  FakeResizeObserver.fire()
}

function receive(data: unknown, source: Window = host) {
  dispatchEvent(new MessageEvent('message', { data, source }))
}

/** What was said since it was last asked; none of it to a particular origin. */
function said(): unknown[] {
  for (const [, origin] of post.mock.calls) expect(origin).toBe('*')
  const messages = post.mock.calls.map(([message]) => message as unknown)
  post.mockClear()
  return messages
}

const own = (value: number) => ({ type: 'rose-value:height', v: 1, height: value })
const amp = (value: number) => ({ sentinel: 'amp', type: 'embed-size', height: value })
const medium = (value: number, src = address) =>
  JSON.stringify({ src, context: 'iframe.resize', height: value })
const wordPress = (value: number, secret: string) => ({ message: 'height', value, secret })
const withoutSecret = (value: number) => [own(value), amp(value), medium(value)]

describe('a card', () => {
  it('tells the height at once, in our own, the AMP and the Medium dialect', () => {
    start(400)
    expect(said()).toEqual(withoutSecret(400))
  })

  it('tells that the card has grown, and that it has shrunk', () => {
    start(400)
    said()
    resizeTo(520)
    expect(said()).toEqual(withoutSecret(520))
    resizeTo(300)
    expect(said()).toEqual(withoutSecret(300))
  })

  it('says nothing when the height is still the same', () => {
    start(400)
    said()
    resizeTo(400)
    resizeTo(400)
    expect(said()).toEqual([])
  })

  it('rounds up, so that nothing is cut off, and sees no change in a part of a pixel', () => {
    start(400.2)
    expect(said()).toEqual(withoutSecret(401))
    resizeTo(400.9)
    expect(said()).toEqual([])
  })

  it('never tells a height of zero: a hidden frame waits until it is shown', () => {
    start(0)
    expect(said()).toEqual([])
    resizeTo(400)
    expect(said()).toEqual(withoutSecret(400))
    resizeTo(0)
    expect(said()).toEqual([])
    resizeTo(400)
    expect(said()).toEqual([])
  })

  it('names to Medium the address that the frame was given, also after an edit replaced it', () => {
    start(400)
    said()
    history.replaceState(null, '', '/?n=7&embed=1')
    resizeTo(450)
    expect(said()).toContain(medium(450, address))
  })

  it('tells nothing while the frame has no width, however tall the card is then', () => {
    vi.stubGlobal('innerWidth', 0)
    start(981)
    receive({ type: 'rose-value:ready', v: 1 })
    expect(said()).toEqual([])
    vi.stubGlobal('innerWidth', 600)
    resizeTo(341)
    expect(said()).toEqual(withoutSecret(341))
    vi.stubGlobal('innerWidth', 0)
    resizeTo(981)
    expect(said()).toEqual([])
    receive({ type: 'rose-value:ready', v: 1 })
    expect(said()).toEqual(withoutSecret(341))
  })

  it('looks for its first height by itself, since a hidden frame has no observer', () => {
    vi.useFakeTimers()
    try {
      start(0)
      vi.advanceTimersByTime(5000)
      expect(said()).toEqual([])
      height = 341
      vi.advanceTimersByTime(5000)
      expect(said()).toEqual(withoutSecret(341))
      expect(vi.getTimerCount()).toBe(0)
      stop()
      start(0)
      stop()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('measures afresh for a host that asks', () => {
    start(400)
    said()
    height = 500
    receive({ type: 'rose-value:ready', v: 1 })
    expect(said()).toEqual(withoutSecret(500))
    height = 300
    receive({ message: 'ready', secret: 'abc' })
    expect(said()).toEqual([...withoutSecret(300), wordPress(300, 'abc')])
    resizeTo(300)
    expect(said()).toEqual([])
  })

  it('tells it again to a host that asks, once there is something to tell', () => {
    start(0)
    receive({ type: 'rose-value:ready', v: 1 })
    expect(said()).toEqual([])
    resizeTo(400)
    said()
    receive({ type: 'rose-value:ready', v: 1 })
    expect(said()).toEqual(withoutSecret(400))
    receive({ type: 'rose-value:ready', v: 2 })
    receive({ type: 'rose-value:ready', v: 1 }, stranger)
    receive(null)
    expect(said()).toEqual([])
  })

  it('says nothing more once it has stopped listening', () => {
    start(400)
    said()
    stop()
    resizeTo(500)
    receive({ message: 'ready', secret: 'abc' })
    expect(said()).toEqual([])
    expect(FakeResizeObserver.watching.size).toBe(0)
  })

  it('says nothing outside a frame', () => {
    vi.stubGlobal('parent', window)
    const tell = vi.spyOn(window, 'postMessage').mockImplementation(() => {})
    start(400)
    resizeTo(500)
    expect(tell).not.toHaveBeenCalled()
    expect(FakeResizeObserver.watching.size).toBe(0)
  })
})

describe('the secret of WordPress', () => {
  it('is read from the fragment', () => {
    history.replaceState(null, '', '/?embed=1#?secret=aB3dE5gH7j')
    start(400)
    expect(said()).toContainEqual(wordPress(400, 'aB3dE5gH7j'))
    resizeTo(500)
    expect(said()).toContainEqual(wordPress(500, 'aB3dE5gH7j'))
  })

  it.each([
    '#?secret=',
    '#?secret=a%20b',
    '#?secret=<b>',
    `#?secret=${'a'.repeat(65)}`,
    '#?notsecret=abc',
    '#secret=abc',
    '#?secret',
  ])('is not read from %s', (hash) => {
    history.replaceState(null, '', `/?embed=1${hash}`)
    start(400)
    expect(said()).toEqual([own(400), amp(400), medium(400, location.href)])
  })

  it('is learned from ready, which is answered with the height of the moment', () => {
    start(400)
    said()
    receive({ message: 'ready', secret: 'late123' })
    expect(said()).toContainEqual(wordPress(400, 'late123'))
    resizeTo(450)
    expect(said()).toContainEqual(wordPress(450, 'late123'))
  })

  it('is the newest one', () => {
    history.replaceState(null, '', '/?embed=1#?secret=first')
    start(400)
    said()
    receive({ message: 'ready', secret: 'second' })
    resizeTo(450)
    const messages = said()
    expect(messages).toContainEqual(wordPress(450, 'second'))
    expect(messages).not.toContainEqual(wordPress(450, 'first'))
  })

  it('may come while the frame is hidden; then the first height has it', () => {
    start(0)
    receive({ message: 'ready', secret: 'early' })
    expect(said()).toEqual([])
    resizeTo(400)
    expect(said()).toEqual([...withoutSecret(400), wordPress(400, 'early')])
  })

  it.each([
    ['a text', 'ready'],
    ['nothing', null],
    ['a number', 4],
    ['another message', { message: 'height', value: 10, secret: 'abc' }],
    ['no secret', { message: 'ready' }],
    ['a secret that is no text', { message: 'ready', secret: 12 }],
    ['an empty secret', { message: 'ready', secret: '' }],
    ['a secret with markup', { message: 'ready', secret: '"><img>' }],
    ['a secret that is too long', { message: 'ready', secret: 'a'.repeat(65) }],
  ])('is not learned from %s', (_, data) => {
    start(400)
    said()
    receive(data)
    expect(said()).toEqual([])
    resizeTo(450)
    expect(said()).toEqual(withoutSecret(450))
  })

  it('is not learned from another window than the one around the frame', () => {
    start(400)
    said()
    receive({ message: 'ready', secret: 'abc' }, stranger)
    receive({ message: 'ready', secret: 'abc' }, window)
    expect(said()).toEqual([])
    resizeTo(450)
    expect(said()).toEqual(withoutSecret(450))
  })
})

describe('a link of the card', () => {
  const link = document.createElement('a')
  link.href = '/lion/?n=3'
  link.target = '_blank'
  const label = link.appendChild(document.createElement('b'))
  card.append(link)

  /** Whether the browser is left to follow it. */
  const click = (target: Element) =>
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))

  it('is left alone where there is no secret', () => {
    start(400)
    said()
    expect(click(link)).toBe(true)
    expect(said()).toEqual([])
  })

  it('is followed by WordPress', () => {
    start(400)
    receive({ message: 'ready', secret: 'abc' })
    said()
    expect(click(label)).toBe(false)
    const value = 'http://localhost:3000/lion/?n=3'
    expect(said()).toEqual([{ message: 'link', value, secret: 'abc' }])
  })

  it('still works where the embed code of WordPress is used without its script', () => {
    history.replaceState(null, '', '/?embed=1#?secret=abc')
    vi.stubGlobal('innerHeight', 420)
    start(400)
    said()
    expect(click(link)).toBe(true)
  })

  it.each([
    [400, 400],
    [1000, 1500],
    [200, 90],
  ])('is followed by WordPress if that was ready early and gives %i px for %i', (given, told) => {
    history.replaceState(null, '', '/?embed=1#?secret=abc')
    vi.stubGlobal('innerHeight', given)
    start(told)
    said()
    expect(click(link)).toBe(false)
    const value = 'http://localhost:3000/lion/?n=3'
    expect(said()).toEqual([{ message: 'link', value, secret: 'abc' }])
  })

  it('is the only thing that WordPress is asked to follow', () => {
    history.replaceState(null, '', '/?embed=1#?secret=abc')
    start(400)
    receive({ message: 'ready', secret: 'abc' })
    said()
    expect(click(card)).toBe(true)
    expect(said()).toEqual([])
  })

  it('is left alone once it was ended', () => {
    history.replaceState(null, '', '/?embed=1#?secret=abc')
    start(400)
    said()
    stop()
    expect(click(link)).toBe(true)
    expect(said()).toEqual([])
  })
})
