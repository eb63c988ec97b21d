// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { giftBySlug } from '../../src/data/gifts'
import { frontPage, pageAt } from '../../src/data/pages'
import type { Gift } from '../../src/domain/gift'
import { openLink } from '../../src/state/card-address'
import { openPage, useChoices } from '../../src/state/choices'
import { flushAddress } from '../../src/state/kept-address'
import { readLink } from '../../src/state/link'

const state = () => useChoices.getState()
const lion = giftBySlug('lion') as Gift
const address = () => location.pathname + location.search

let end = () => {}
function openAt(to: string, page = frontPage) {
  history.replaceState(null, '', to)
  openPage(readLink(`embed=1&${page.query}`))
  end = openLink(page)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  end()
  window.visitorsPrices = null
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('a card opens what its link says, on top of the page it is of', () => {
  openAt('/lion/?embed=1&buy=web', pageAt('lion') ?? frontPage)
  expect(state().scenario).toMatchObject({ gift: lion, buy: 'web' })
  expect(state().view.embed).toBe(true)
})

it('the address of a card follows, without a step in the history of the post', () => {
  openAt('/?embed=1')
  const push = vi.spyOn(history, 'pushState')
  state().chooseGift(lion)
  vi.runAllTimers()
  expect(push).not.toHaveBeenCalled()
  expect(address()).toBe('/?gift=lion&embed=1')
})

it('the address of a card is written at once before it is copied', () => {
  openAt('/?embed=1')
  state().chooseGift(lion)
  flushAddress()
  expect(address()).toBe('/?gift=lion&embed=1')
})

it('a card guesses no prices', () => {
  window.visitorsPrices = { region: 'de' }
  openAt('/?embed=1')
  expect(state().guessed).toBe(false)
  expect(state().scenario.region).toBeUndefined()
})
