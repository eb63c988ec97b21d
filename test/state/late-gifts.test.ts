// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Gift } from '../../src/domain/gift'

// Modules of its own: no other test may have loaded the gifts.
async function freshPage(search: string) {
  vi.resetModules()
  history.replaceState(null, '', `/${search}`)
  const { syncAddress } = await import('../../src/state/address-bar')
  const { useChoices } = await import('../../src/state/choices')
  return { syncAddress, scenario: () => useChoices.getState().scenario }
}

beforeEach(() => {
  history.replaceState(null, '', '/')
})

it('opens a link at once whose gift comes with the page', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=lion&n=2')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  expect(opened).toHaveBeenCalledOnce()
  expect(scenario().gift).toMatchObject({ name: 'Lion' })
  end()
})

it('opens any other gift as soon as the gifts are loaded, and nothing in its place before', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=galaxy&n=2')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  expect(opened).not.toHaveBeenCalled()
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  expect(scenario().gift).toMatchObject({ name: 'Galaxy', coins: 1000 })
  end()
})

it('keeps a number that is typed while the gift is on its way, and the address until then', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=galaxy')
  const { useChoices } = await import('../../src/state/choices')
  const { exact } = await import('../../src/domain/amount')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  useChoices.getState().setKnown({ field: 'gifts', amount: exact('7') })
  expect(location.search).toBe('?gift=galaxy')
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  expect(scenario()).toMatchObject({ gift: { name: 'Galaxy' } })
  end()
  expect(location.search).toBe('?gift=galaxy&n=7')
})

it('writes edits again after a step back to the address whose gift came late', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=galaxy')
  const { useChoices } = await import('../../src/state/choices')
  const { giftBySlug } = await import('../../src/data/gifts')
  const { exact } = await import('../../src/domain/amount')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  useChoices.getState().chooseGift(giftBySlug('lion') as Gift)
  expect(location.search).toBe('?gift=lion')
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  expect(scenario()).toMatchObject({ gift: { name: 'Lion' } })
  history.back()
  await expect.poll(scenario).toMatchObject({ gift: { name: 'Galaxy' } })
  useChoices.getState().setKnown({ field: 'gifts', amount: exact('7') })
  await expect.poll(() => location.search).toBe('?gift=galaxy&n=7')
  end()
})

it('keeps every choice made while the gift is on its way, along with those of the link', async () => {
  const { syncAddress } = await freshPage('?gift=galaxy&price=2&agency=5&theme=dark')
  await import('../../src/data/rate-sets')
  await import('../../src/state/chosen-link')
  const { useChoices } = await import('../../src/state/choices')
  const { exact } = await import('../../src/domain/amount')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  const { chooseRegion, setNumber, setKnown, setPlan, setTheme } = useChoices.getState()
  chooseRegion('gb')
  setNumber('payoutFee', exact('0.02'))
  setKnown({ field: 'gifts', amount: exact('7') })
  setPlan({ lives: exact('5') })
  setTheme(undefined)
  expect(location.search).toBe('?gift=galaxy&price=2&agency=5&theme=dark')
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  end()
  expect(location.search).toBe('?gift=galaxy&n=7&region=gb&agency=5&fee=2&plan=lives:5')
  // The price is one in dollars.
  useChoices.getState().chooseRegion('us')
  expect(useChoices.getState().scenario).toMatchObject({ price: exact('2') })
})

it('opens the gift although the fragment changes while it is on its way', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=galaxy')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  location.hash = '#packs'
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  expect(scenario()).toMatchObject({ gift: { name: 'Galaxy' } })
  end()
  expect(location.search + location.hash).toBe('?gift=galaxy#packs')
})

it('leaves an address whose gift came late as it is if nothing was changed', async () => {
  const { syncAddress } = await freshPage('?n=2&gift=galaxy')
  const opened = vi.fn()
  const end = syncAddress(undefined, opened)
  await expect.poll(() => opened).toHaveBeenCalledOnce()
  end()
  expect(location.search).toBe('?n=2&gift=galaxy')
})

it('opens a gift of any price at once', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=coins-15')
  const end = syncAddress()
  expect(scenario().gift).toEqual({ kind: 'custom', coins: 15 })
  end()
})

describe('where a file is missing', () => {
  it.each([
    ['that of the changes made meanwhile', false, 'Galaxy', [], '?gift=galaxy&n=7'],
    ['that of the gifts, too', true, 'Rose', ['gift'], '?n=7'],
  ])(
    'opens what can be read, says what can’t, and goes on writing: %s',
    async (_, isOffline, gift, ignored, query) => {
      vi.doMock('../../src/state/change-again', () => {
        throw new Error('offline')
      })
      if (isOffline)
        vi.doMock('../../src/data/load-catalogue', async (actual) => ({
          ...(await actual()),
          loadCatalogue: () => Promise.reject(new Error('offline')),
        }))
      const { syncAddress, scenario } = await freshPage('?gift=galaxy')
      const { useChoices } = await import('../../src/state/choices')
      const { exact } = await import('../../src/domain/amount')
      const opened = vi.fn()
      const end = syncAddress(undefined, opened)
      await expect.poll(() => opened).toHaveBeenCalledOnce()
      expect(scenario().gift).toMatchObject({ name: gift })
      expect(useChoices.getState().ignored.map(({ key }) => key)).toEqual(ignored)
      useChoices.getState().setKnown({ field: 'gifts', amount: exact('7') })
      end()
      expect(location.search).toBe(query)
      vi.doUnmock('../../src/state/change-again')
      vi.doUnmock('../../src/data/load-catalogue')
    },
  )
})

it('leaves an address as it is if a step led back to it before its gift came', async () => {
  let come = () => {}
  const gate = new Promise<void>((done) => {
    come = done
  })
  vi.doMock('../../src/data/load-catalogue', async (actual) => {
    const real = (await actual()) as { loadCatalogue: () => Promise<unknown> }
    return { ...real, loadCatalogue: () => gate.then(() => real.loadCatalogue()) }
  })
  const { syncAddress, scenario } = await freshPage('?gift=galaxy&n=2')
  await import('../../src/data/rate-sets')
  await import('../../src/state/chosen-link')
  const { useChoices } = await import('../../src/state/choices')
  const { giftBySlug } = await import('../../src/data/gifts')
  const { exact } = await import('../../src/domain/amount')
  const { flushAddress } = await import('../../src/state/kept-address')
  const end = syncAddress()
  useChoices.getState().chooseGift(giftBySlug('lion') as Gift)
  useChoices.getState().chooseRegion('gb')
  useChoices.getState().setKnown({ field: 'gifts', amount: exact('9') })
  flushAddress()
  history.back()
  await expect.poll(() => location.search).toBe('?gift=galaxy&n=2')
  come()
  await expect.poll(scenario).toMatchObject({ gift: { name: 'Galaxy' } })
  end()
  expect(location.search).toBe('?gift=galaxy&n=2')
  vi.doUnmock('../../src/data/load-catalogue')
})
