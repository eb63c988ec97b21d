import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { gifts } from '../../../src/data/catalogue'
import { priceBins } from '../../../src/data/gift-overview'
import { giftBySlug } from '../../../src/data/gifts'
import { giftsPage } from '../../../src/data/pages'
import type { CatalogueGift } from '../../../src/domain/gift'
import { openLink } from '../../../src/state/address-bar'
import { openPage as startWith, useChoices } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import * as search from '../../../src/ui/gift/gift-search'
import { useAllGifts } from '../../../src/ui/gifts/all-gifts'
import { GiftFiles } from '../../../src/ui/gifts/GiftFiles'
import { GiftsPage } from '../../../src/ui/gifts/GiftsPage'
import { openLink as renderLink } from '../open-link'

let leave = () => {}

/** Few enough for jsdom to look through them by role: the best known ones, and some that tests name. */
const some = gifts.filter(
  ({ name, earlier }, index) =>
    index < 40 || earlier.length > 0 || /^(Galaxy|Lion|TikTok Universe\+)$/.test(name),
)

beforeAll(() => {
  // The browser always has time.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})

afterEach(() => {
  vi.restoreAllMocks()
  leave()
  useChoices.getState().open(readLink(''))
  history.replaceState(null, '', '/')
})

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  Reflect.deleteProperty(globalThis, 'cancelIdleCallback')
  useAllGifts.setState(useAllGifts.getInitialState())
})

/** Opens the page of all gifts, or of some of them, and waits for its list. */
async function open(query = '', listed: readonly CatalogueGift[] = some) {
  useAllGifts.setState(
    listed === gifts
      ? useAllGifts.getInitialState()
      : { gifts: listed, sharedNames: new Set(['TikTok Universe']), search },
  )
  // As a link opens a page: steps ahead, which another test may have left, are gone.
  history.pushState(null, '', `/gifts/?${query}`)
  startWith(readLink(''))
  leave = openLink(giftsPage)
  render(<GiftsPage />)
  // To read the names after each row that comes would take a list of all gifts seconds.
  await waitFor(() => expect(document.getElementsByTagName('tr')).toHaveLength(listed.length + 1))
  return userEvent.setup()
}

const headers = () => [...document.querySelectorAll('tbody:not([hidden]) [role=rowheader]')]

const rows = () => headers().map((header) => header.parentElement as Element)

const names = () => headers().map((header) => header.querySelector('button')?.textContent)

const coins = () => rows().map((row) => Number(cellsOf(row)[0]?.replaceAll(',', '')))

const cellsOf = (row: Element) =>
  [...row.querySelectorAll('[role=cell]')].map(({ textContent }) => textContent)

const rowOf = (name: string) => cellsOf(rows()[names().indexOf(name)] as Element)

const field = () => screen.getByRole('searchbox', { name: 'Find a gift' })

const shows = (expected: readonly string[]) => waitFor(() => expect(names()).toEqual(expected))

/** Waits until the list has all gifts of these prices, and no others. */
async function showsPrices(from: number, to: number) {
  const expected = some.filter((gift) => gift.coins >= from && gift.coins <= to)
  expect(expected).not.toEqual([])
  await shows(expected.map(({ name }) => name))
}

const detail = () => within(screen.getByRole('region', { name: 'Chosen gift' }))

/** The bars that are shown on a wide page. */
const bars = () => screen.getAllByRole('group', { name: /choose a range/ })[0] as HTMLElement
const bar = (name: RegExp) => within(bars()).getByRole('button', { name })

describe('all gifts', () => {
  it('are listed with what each costs and pays', async () => {
    const said = new Set<string>()
    const observer = new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role=status], output'))
        said.add(textContent)
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    await open('', gifts)
    observer.disconnect()
    expect([...said].filter((text) => / of 776 gifts/.test(text))).toEqual([
      'The 20 best known of 776 gifts.',
    ])
    expect(document.querySelector('h1')).toHaveTextContent('776 gifts, from 1 to 44,999 coins')
    expect(document.querySelector('h1 + p')).toHaveTextContent(
      /^Half of them cost 449 coins or less \(\$6\.79 in the app\)/,
    )
    expect(names()).toEqual(gifts.map(({ name }) => name))
    expect(rowOf('Rose')).toEqual(['1', '1.51¢', '1.04¢', '0.50¢', 'Jul 2026'])
    expect(rowOf('Lion')).toEqual(['29,999', '$453.96', '$312.85', '$149.99', 'Jul 2026'])
  })

  it('follow the rates of the link', async () => {
    await open('model=net50&price=2&agency=50')
    // Half of what the app store leaves of $2.00, and half of that.
    expect(rowOf('Hand Hearts')).toEqual(['100', '$2.00', '$1.04', '$0.35', 'Jul 2026'])
  })

  it('have no column for prices that nobody knows', async () => {
    await open('region=de')
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(columns).toEqual(['Gift', 'Coins = Roses', 'On the web', 'Creator gets', 'Seen'])
    expect(detail().getByText('unknown')).toBeVisible()
  })

  it('have their number where another one has the same name', async () => {
    await open()
    const universes = rows().filter((row) => /^TikTok Universe(no|$)/.test(row.textContent ?? ''))
    expect(universes.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'TikTok Universeno. 9072was 34,999',
      'TikTok Universeno. 9101was 34,999',
    ])
    expect(rows()[0]?.querySelector('th')).toHaveTextContent(/^Rose$/)
  })
})

describe('the search', () => {
  it.each([
    ['tiktok universe', ['TikTok Universe', 'TikTok Universe', 'TikTok Universe+']],
    ['Lions', ['Lion']],
    ['44,999 coins', ['TikTok Universe', 'TikTok Universe']],
    // TikTok’s number for it, which tells it from the other of that name.
    ['9072', ['TikTok Universe']],
  ])('finds %s', async (text, expected) => {
    const visitor = await open()
    await visitor.type(field(), text)
    await shows(expected)
    expect(screen.getByText(`${expected.length} of 776 gifts.`)).toBeVisible()
    await visitor.clear(field())
    await shows(some.map(({ name }) => name))
  })

  it('offers a similar gift for a slip', async () => {
    const visitor = await open()
    await visitor.type(field(), 'Galaxxy')
    await visitor.click(await screen.findByRole('button', { name: 'Did you mean Galaxy?' }))
    expect(detail().getByRole('heading')).toHaveTextContent('Galaxy')
  })

  it('offers the nearest prices, and a gift of that price, where none has it', async () => {
    const visitor = await open()
    await visitor.type(field(), '29998')
    expect(await screen.findByText('No gift costs 29,998 coins.')).toBeVisible()
    expect(screen.getByRole('button', { name: /, 29,999 coins$/ })).toBeVisible()
    await visitor.click(screen.getByRole('button', { name: 'A gift of 29,998 coins' }))
    expect(useChoices.getState().scenario.gift).toEqual({ kind: 'custom', coins: 29_998 })
  })

  it('says where the gift is if only its price is left out', async () => {
    const visitor = await open()
    await visitor.click(bar(/^5 to 9 coins/))
    await visitor.type(field(), 'lion')
    await visitor.click(await screen.findByRole('button', { name: 'Show 1 match at any price' }))
    await waitFor(() => expect(names()[0]).toBe('Lion'))
    expect(field()).toHaveValue('lion')
  })

  it.each(['Show 1 match at any price', 'Show all gifts'])(
    'moves the focus to the list after “%s”, a button that disappears',
    async (name) => {
      const visitor = await open()
      await visitor.click(bar(/^5 to 9 coins/))
      await visitor.type(field(), 'lion')
      const offer = await screen.findByRole('button', { name })
      act(() => offer.focus())
      await visitor.keyboard('{Enter}')
      await waitFor(() => expect(offer).not.toBeInTheDocument())
      expect(screen.getByRole('region', { name: 'Gifts' })).toHaveFocus()
    },
  )
})

describe('the list', () => {
  it('takes the focus when it is loaded again', async () => {
    const visitor = await open()
    act(() => useAllGifts.setState({ search: null, failed: true }))
    const again = screen.getByRole('button', { name: 'Try again' })
    act(() => again.focus())
    await visitor.keyboard('{Enter}')
    await waitFor(() => expect(again).not.toBeInTheDocument())
    expect(screen.getByRole('region', { name: 'Gifts' })).toHaveFocus()
  })

  it.each([
    ['Cheapest first', () => coins(), (a: number, b: number) => a - b],
    ['Most expensive first', () => coins(), (a: number, b: number) => b - a],
  ])('can be sorted: %s', async (name, values, compare) => {
    const visitor = await open()
    await visitor.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), name)
    const expected = some.map((gift) => gift.coins).toSorted(compare)
    await waitFor(() => expect(values()).toEqual(expected))
  })

  it('can be sorted by name', async () => {
    const visitor = await open()
    await visitor.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'By name')
    const { compare } = new Intl.Collator('en')
    await shows(some.map(({ name }) => name).toSorted(compare))
  })

  it('can show only gifts whose price has changed', async () => {
    const visitor = await open()
    await visitor.click(screen.getByRole('switch', { name: 'Price changed' }))
    await shows(some.filter(({ earlier }) => earlier.length > 0).map(({ name }) => name))
    expect(names()).toContain('TikTok Universe')
  })
})

describe('the bars of prices', () => {
  it('count all gifts between them', () => {
    const counted = priceBins.map(({ from, to }) =>
      gifts.filter((gift) => gift.coins >= from && gift.coins <= to),
    )
    expect(priceBins.map(({ count }) => count)).toEqual(counted.map(({ length }) => length))
    expect(counted.flat()).toHaveLength(gifts.length)
  })

  it('choose a range with the keyboard alone', async () => {
    const visitor = await open()
    act(() => bar(/^1 coin:/).focus())
    await visitor.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    expect(bar(/^5 to 9 coins: 16 gifts/)).toHaveFocus()
    await showsPrices(5, 9)
    await visitor.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(bar(/^20 to 49 coins/)).toHaveAttribute('aria-pressed', 'true')
    await showsPrices(5, 49)
    await visitor.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    await showsPrices(5, 19)
    await visitor.keyboard('{Escape}')
    await showsPrices(1, 44_999)
  })

  it('choose everything from one to another by a press on both', async () => {
    const visitor = await open()
    await visitor.click(bar(/^200 to 499/))
    await visitor.click(bar(/^50 to 99/))
    await showsPrices(50, 499)
    await visitor.click(screen.getByRole('button', { name: 'All prices' }))
    await showsPrices(1, 44_999)
    expect(document.activeElement?.parentElement).toHaveAccessibleName(/choose a range/)
  })

  it('leave the browser’s own shortcuts alone', async () => {
    await open()
    act(() => bar(/^1 coin:/).focus())
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      const isLeft = fireEvent.keyDown(bar(/^1 coin:/), { key: 'ArrowRight', [modifier]: true })
      expect(isLeft, modifier).toBe(true)
      expect(bar(/^1 coin:/), modifier).toHaveFocus()
    }
  })
})

describe('a gift that is chosen', () => {
  it('is told with its earlier price, and goes to the calculator as a step of the history', async () => {
    const visitor = await open('model=net50')
    const steps = history.length
    await visitor.click(screen.getAllByRole('button', { name: 'TikTok Universe' })[0] as Element)
    expect(detail().getByRole('heading', { level: 2 })).toHaveTextContent('TikTok Universe')
    expect(detail().getByText('no. 9072')).toBeVisible()
    expect(
      detail().getByRole('img', {
        name: '34,999 coins in February 2024 and 44,999 coins in July 2026',
      }),
    ).toBeVisible()
    expect(detail().getByText(/We don’t know when the price rose\.$/)).toBeVisible()
    expect(location.href).toMatch(/\/gifts\/\?gift=tiktok-universe&model=net50$/)
    expect(history.length).toBe(steps + 1)
    const use = detail().getByRole('link', { name: 'Use in the calculator' })
    await waitFor(() =>
      expect(use).toHaveAttribute(
        'href',
        expect.stringMatching(/\/\?gift=tiktok-universe&model=net50$/),
      ),
    )
    expect(detail().queryByRole('link', { name: 'This gift’s page' })).toBeNull()
  })

  it('may be that of the link, and leads to its own page', async () => {
    await open('gift=lion')
    expect(detail().getByRole('heading', { level: 2 })).toHaveTextContent('Lion')
    expect(detail().getByText('$453.96')).toBeVisible()
    expect(detail().getByRole('link', { name: 'This gift’s page' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/lion\/$/),
    )
    expect(screen.getByRole('button', { name: 'Lion', pressed: true })).toBeVisible()
  })

  it('may be a basket, whose coins are counted exactly', async () => {
    await open('basket=coins-999999:999999999999,rose:1')
    // 999,999 × 999,999,999,999 + 1
    expect(detail().getByText('999,998,999,999,000,002')).toBeVisible()
  })

  it('is shown below its row on a phone', async () => {
    const { matchMedia } = globalThis
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }))
    const visitor = await open()
    expect(screen.queryByRole('region', { name: 'Chosen gift' })).toBeNull()
    await visitor.click(screen.getByRole('button', { name: 'Corgi' }))
    const row = screen.getByRole('button', { name: 'Corgi' }).closest('tr')
    expect(row?.nextElementSibling).toContainElement(
      screen.getByRole('region', { name: 'Chosen gift' }),
    )
    expect(giftBySlug('corgi')).toBe(useChoices.getState().scenario.gift)
    vi.stubGlobal('matchMedia', matchMedia)
  })
})

it('names the addresses of the files that other sites read', () => {
  renderLink(<GiftFiles />)
  for (const name of ['gifts.json', 'rates.json']) {
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `../data/${name}`)
  }
})

it('the text of a file disappears once it no longer matches the page', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
  renderLink(<GiftFiles />, 'region=gb')
  await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox')
  expect(text.value).toContain('GBP')
  act(() => useChoices.getState().chooseRegion('us'))
  expect(text).not.toBeInTheDocument()
})
