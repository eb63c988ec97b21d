import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { exact } from '../../../src/domain/amount'
import { detailTexts } from '../../../src/language/groups/details'
import { addTexts } from '../../../src/language/load'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { Packs } from '../../../src/ui/packs/Packs'
import { openLink } from '../open-link'

addTexts(detailTexts)

const open = (query = '', locale?: string) => openLink(<Packs />, query, locale)
const section = () => screen.getByRole('region', { name: 'What you would really buy' })
const countPacks = () => screen.getByRole('switch', { name: 'Count whole packs' })

/** What is said below the heading of a side, in order. */
const side = (name: string) => {
  const heading = within(section()).getByRole('heading', { name })
  return [...(heading.parentElement as HTMLElement).querySelectorAll('p')].map(
    ({ textContent }) => textContent,
  )
}

describe('what is bought for 100 Roses', () => {
  it('is two packs in the app, with 30 coins left over', () => {
    open()
    expect(side('In the app').slice(0, 2)).toEqual([
      '$1.98 2 × 65 coins',
      // 1.98 × 30 ÷ 130; a pack of 65 is what one Rose takes.
      '30 coins left over, which cost $0.46. To send just one Rose, you would pay $0.99.',
    ])
    expect(screen.getByRole('img', { name: '130 coins bought, 30 left over' })).toBeVisible()
  })

  it('is a custom amount on the web, of limits that are said to be assumed', () => {
    open()
    expect(side('On the web').slice(0, 3)).toEqual([
      '$1.04 100 coins as a custom amount',
      'Nothing left over. To send just one Rose, you would pay $0.31.',
      'Custom amounts are sold here. We assume the same limits as in other countries: 30 to 2,500,000 coins.',
    ])
    expect(screen.getByRole('img', { name: '100 coins bought, none left over' })).toBeVisible()
  })

  it('is cheaper on the web, and pays the creator the same', () => {
    open()
    expect(section()).toHaveTextContent(
      'Buying on the web saves $0.94 (47%). The creator gets the same either way.',
    )
  })

  it('is drawn to one scale', () => {
    open()
    const bought = (name: string) =>
      [...screen.getByRole('img', { name }).querySelectorAll('rect')].map((rect) => [
        rect.getAttribute('x'),
        rect.getAttribute('width'),
      ])
    const [used, over, all] = bought('130 coins bought, 30 left over')
    expect([used, over, all]).toEqual([
      [null, '76.923%'],
      ['76.923%', '23.077%'],
      [null, '100.000%'],
    ])
    expect(bought('100 coins bought, none left over')[0]).toEqual([null, '76.923%'])
  })
})

it('a share of the price pays the creator differently on each side', () => {
  open('model=net50')
  // Half of 1.386 × 100 ÷ 130, and half of 1.042857…
  expect(section()).toHaveTextContent(
    'The creator gets $0.53 if you buy in the app and $0.52 if you buy on the web.',
  )
})

it.each([
  ['gift=lion', 'In the app', '$453.85 85 × 330 coins and 30 × 65 coins'],
  ['gift=lion', 'On the web', '$310.00 1,000 × 30 coins'],
  ['region=vn&buy=web&n=1', 'On the web', '₫9,800 1 × 30 coins'],
  ['n=350', 'On the web', '$3.65 1 × 350 coins'],
  [
    'n=1000000000000&gift=lion',
    'In the app',
    /^\$453,621,242,424,242\.52 .+[\d,]{10,} × 330 coins/,
  ],
  ['cur=EUR', 'In the app', /^€1\.\d\d 2 × 65 coins/],
  ['price=9', 'In the app', '$1.98 2 × 65 coins'],
  // A tax that comes on top is part of what is paid.
  ['tax=10', 'In the app', '$2.18 2 × 65 coins'],
])('what is bought for ?%s, %s: %s', (query, name, expected) => {
  open(query)
  expect(side(name)[0]).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})

it('says where only one side has prices, and where few packs are known', () => {
  open('region=br')
  expect(section()).toHaveTextContent('Brazil: we found no app prices to compare.')
  expect(screen.queryByRole('heading', { name: 'In the app' })).not.toBeInTheDocument()
  expect(side('On the web')).toContain(
    'We assume that custom amounts of 30 to 2,500,000 coins are sold here, as in other countries.',
  )
})

it('says that prices of low trust are not compared', () => {
  open('region=fr')
  expect(section()).toHaveTextContent('France: we found no reliable app prices to compare.')
})

it('says where a list has few packs', () => {
  open('region=vn&n=1')
  expect(side('In the app')).toContain(
    'We know only 2 packs from this price list, so there may be a cheaper way.',
  )
})

it('compares no side of which too few packs are known', () => {
  open('region=jp')
  // 1,000 coins for ¥2,400 are all that is known of the app.
  expect(side('In the app')[0]).toBe('¥2,400 1 × 1,000 coins')
  expect(section()).toHaveTextContent(
    'We know too few app packs to say which is cheaper. The creator gets the same either way.',
  )
  expect(side('On the web')).toContain('Custom amounts can be 30 to 2,500,000 coins.')
})

it('says where the cheapest way takes many purchases', () => {
  open('gift=lion')
  expect(side('On the web')).toContain('That takes 1,000 purchases.')
  expect(side('In the app')).toContain('That takes 115 purchases.')
})

it('names a custom amount beside packs that take many purchases', () => {
  open('gift=lion')
  // 29,999 × 3.65 ÷ 350
  expect(side('On the web')).toContain('One custom amount of 29,999 coins would cost $312.85.')
  expect(side('On the web')).toContain(
    'Custom amounts are sold here. We assume the same limits as in other countries: 30 to 2,500,000 coins.',
  )
  expect(section()).toHaveTextContent('These are the cheapest packs for 29,999 coins')
  expect(String(side('In the app'))).not.toContain('custom amount')
})

it.each([
  [
    'region=gh',
    ['These are another country’s packs (United States).', 'Prices are converted from USD.'],
  ],
  [
    'region=id',
    ['These are another country’s packs (United States).', 'Prices are converted from USD.'],
  ],
  ['cur=INR', ['Prices are converted from USD.']],
])('says whose packs ?%s shows, and says nothing of custom amounts “here”', (query, cautions) => {
  open(query)
  expect(side('In the app')).toEqual(expect.arrayContaining(cautions))
  expect(side('On the web')).toEqual(expect.arrayContaining(cautions))
  if (query.startsWith('region')) {
    expect(section()).not.toHaveTextContent('Custom amounts are sold here.')
    expect(side('On the web')).toContain(
      'We assume that custom amounts of 30 to 2,500,000 coins are sold here, as in other countries.',
    )
  }
})

it('needs no coins where no gifts are sent', () => {
  open('n=0')
  expect(section()).toHaveTextContent('No gifts are sent, so no coins are needed.')
  expect(countPacks()).not.toBeChecked()
})

describe('the switch for whole packs', () => {
  it('counts whole packs, in the link and in the sum', async () => {
    open()
    expect(countPacks()).not.toBeChecked()
    await userEvent.click(countPacks())
    expect(countPacks()).toBeChecked()
    expect(String(writeLink(useChoices.getState().scenario))).toBe('packs=1')
    await userEvent.click(countPacks())
    expect(String(writeLink(useChoices.getState().scenario))).toBe('')
  })

  it('stays on in another region', () => {
    open('packs=1')
    useChoices.getState().chooseRegion('gb')
    expect(useChoices.getState().scenario).toMatchObject({ region: 'gb', packs: true })
  })

  it('gives way to a price of the visitor’s own, says so, and comes back with the list', () => {
    open('packs=1')
    const { setNumber } = useChoices.getState()
    act(() => setNumber('price', exact('1.5')))
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    expect(section()).toHaveTextContent('It has no packs, so whole packs aren’t counted.')
    expect(String(writeLink(useChoices.getState().scenario))).toBe('price=1.5')
    act(() => setNumber('price', undefined))
    expect(countPacks()).toBeChecked()
  })
})
