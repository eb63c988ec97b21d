// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'

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

it('opens a gift of any price at once', async () => {
  const { syncAddress, scenario } = await freshPage('?gift=coins-15')
  const end = syncAddress()
  expect(scenario().gift).toEqual({ kind: 'custom', coins: 15 })
  end()
})
