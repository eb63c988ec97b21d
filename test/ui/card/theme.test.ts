// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followTheme } from '../../../src/ui/card/theme'
import { newWindow } from './new-window'

const { dataset } = document.documentElement

const host = newWindow()
const stranger = newWindow()

function receive(data: unknown, source: Window = host) {
  dispatchEvent(new MessageEvent('message', { data, source }))
}
const theme = (name: unknown, v = 1) => ({ type: 'rose-value:theme', v, theme: name })

let stop = () => {}

beforeEach(() => {
  vi.stubGlobal('parent', host)
  dataset['theme'] = 'auto'
  stop = followTheme()
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

describe('the theme of the card', () => {
  it('is the one that the page around gives, each time', () => {
    for (const name of ['dark', 'light', 'auto']) {
      receive(theme(name))
      expect(dataset['theme']).toBe(name)
    }
  })

  it.each([
    ['another theme', theme('sepia')],
    ['no theme', theme(undefined)],
    ['another version', theme('dark', 2)],
    ['another message', { type: 'rose-value:height', v: 1, theme: 'dark' }],
    ['a text', 'dark'],
    ['nothing', null],
  ])('stays as it is on %s', (_, data) => {
    receive(data)
    expect(dataset['theme']).toBe('auto')
  })

  it('is not set by another window', () => {
    receive(theme('dark'), stranger)
    receive(theme('dark'), window)
    expect(dataset['theme']).toBe('auto')
  })

  it('stays as it is outside a frame', () => {
    vi.stubGlobal('parent', window)
    receive(theme('dark'), window)
    expect(dataset['theme']).toBe('auto')
  })

  it('stays as it is once the card has stopped listening', () => {
    stop()
    receive(theme('dark'))
    expect(dataset['theme']).toBe('auto')
  })
})
