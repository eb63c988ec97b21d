import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Fields } from '../../../src/ui/fields/Fields'
import { openLink } from '../open-link'

const labels = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets'] as const
type Label = (typeof labels)[number]

function open(query = '', locale?: string) {
  openLink(<Fields />, query, locale)
  return userEvent.setup()
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const values = () => labels.map((label) => field(label).value)

async function type(visitor: ReturnType<typeof userEvent.setup>, label: Label, text: string) {
  await visitor.clear(field(label))
  await visitor.type(field(label), text)
}

describe('the fields', () => {
  it('are the five amounts and the gift, each by its label', () => {
    open()
    expect(values()).toEqual(['100', '1.51', '100', '100', '0.50'])
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Rose')
    expect(screen.getByRole('region', { name: 'Calculation' })).toBeVisible()
  })

  it.each([
    ['Viewer sends', '1', ['1', '0.0151', '1', '1', '0.0050']],
    // 19.99 buys 1,321; 10 buys 660.
    ['Viewer pays', '10', ['660', '10', '660', '660', '3.30']],
    ['Coins', '250', ['250', '3.78', '250', '250', '1.25']],
    ['Diamonds', '420', ['420', '6.36', '420', '420', '2.10']],
    ['Creator gets', '100', ['20,000', '302.65', '20,000', '20,000', '100']],
  ] as const)('follow from %s as it is typed', async (label, text, expected) => {
    const visitor = open()
    await type(visitor, label, text)
    await waitFor(() => expect(values()).toEqual(expected))
  })

  it.each([
    ['', 'Coins', '1,000 coins', '1,000'],
    ['', 'Coins', '1 coin', '1'],
    ['', 'Diamonds', '10k diamonds', '10,000'],
    ['', 'Viewer sends', '100 Roses', '100'],
    ['', 'Viewer sends', '1 rose', '1'],
    ['gift=heart-me', 'Viewer sends', '2 Heart Me gifts', '2'],
    ['gift=coins-15', 'Viewer sends', '3 gifts of 15 coins', '3'],
    ['gift=coins-15', 'Price of the gift in coins', '20 coins', '20'],
    ['', 'Viewer pays', '50¢', '0.50'],
    ['region=gb', 'Creator gets', '5p', '0.05'],
    ['', 'Viewer sends', '1.000', '1,000'],
    ['lang=de', 'Viewer sends', '1,000', '1.000'],
    ['lang=de', 'Coins', '29,999', '29.999'],
    ['lang=zh-u-nu-hanidec', 'Coins', '一,〇〇〇', '一,〇〇〇'],
    ['lang=es-PE&cur=PEN', 'Viewer pays', 'S/.5', '5.00'],
  ])('of "%s" read in %s %j as %s', async (query, label, text, shown) => {
    const visitor = open(query, new URLSearchParams(query).get('lang') ?? undefined)
    await visitor.clear(field(label))
    await visitor.type(field(label), text)
    await visitor.tab()
    expect(field(label)).toHaveValue(shown)
    expect(field(label)).toBeValid()
  })

  it('of coins and diamonds step whole while they are whole', async () => {
    const visitor = open('n=1')
    await visitor.type(field('Coins'), '{ArrowUp}')
    expect(field('Coins')).toHaveValue('2')
    // It follows a little later.
    await waitFor(() => expect(field('Diamonds')).toHaveValue('2'))
    await visitor.type(field('Diamonds'), '{ArrowUp}')
    expect(field('Diamonds')).toHaveValue('3')
  })

  it('keep the text as it is typed, and then the amount to the last digit', async () => {
    const visitor = open()
    await type(visitor, 'Viewer pays', '$1,000.0055')
    expect(field('Viewer pays')).toHaveValue('$1,000.0055')
    await visitor.tab()
    expect(field('Viewer pays')).toHaveValue('1,000.0055')
  })

  it('keep what was typed while the others change by another rate', () => {
    open('pay=106&price=1.5')
    expect(values()).toEqual(['7,066', '106.00', '7,066', '7,066', '35.33'])
  })

  it('forget the one typed before, once another is typed', async () => {
    const visitor = open('pay=10')
    expect(field('Viewer pays')).toHaveValue('10.00')
    await type(visitor, 'Viewer sends', '660')
    await waitFor(() => expect(field('Viewer pays')).toHaveValue('9.99'))
  })

  it('keep the last good result beside a text that cannot be read', async () => {
    const visitor = open()
    await type(visitor, 'Coins', '1e3')
    expect(field('Coins')).toBeInvalid()
    await waitFor(() => expect(values()).toEqual(['1', '0.0151', '1e3', '1', '0.0050']))
  })

  it('take the decimal comma where the locale has one', async () => {
    const visitor = open('', 'de-DE')
    await type(visitor, 'Viewer pays', '9,99')
    await waitFor(() => expect(values()).toEqual(['660', '9,99', '660', '660', '3,30']))
  })
})

describe('the hints', () => {
  it('say what each gift costs in coins, and what the sources leave open', () => {
    open('gift=lion&n=1')
    expect(field('Viewer sends')).toHaveAccessibleDescription(/29,999 coins each/)
    expect(field('Viewer pays')).toHaveAccessibleDescription('USD $434.99 – $456.91')
    expect(field('Creator gets')).toHaveAccessibleDescription('USD $60.00 – $158.99')
    expect(field('Coins')).not.toHaveAccessibleDescription(/–/)
  })

  it('say what is left over of the money', () => {
    open('pay=106&price=1.5')
    expect(field('Viewer pays')).toHaveAccessibleDescription('USD $0.01 left over')
  })

  it('say which coins make no whole gift', () => {
    open('gift=lion&coins=120000')
    expect(field('Viewer sends')).toHaveValue('4')
    expect(field('Coins')).toHaveValue('120,000')
    expect(field('Coins')).toHaveAccessibleDescription('4 coins left over')
    expect(field('Diamonds')).toHaveValue('119,996')
  })

  it('say nothing of what is too little to be seen: what is paid is what was typed', () => {
    // 3,304 Roses for 49.9977.
    open('pay=50')
    expect(field('Viewer sends')).toHaveValue('3,304')
    expect(field('Viewer pays')).toHaveAccessibleDescription('USD')
  })

  it('say what whole gifts pay, as the receipt rounds it', () => {
    open('gift=lion&get=100')
    expect(field('Creator gets')).toHaveAccessibleDescription('USD 1 Lion pays $149.99')
  })

  it('say that the others are out of reach where the target is', () => {
    open('get=10&usd=0')
    expect(field('Creator gets')).toHaveValue('10.00')
    for (const label of ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds']) {
      expect(field(label)).toHaveAccessibleDescription(/Out of reach/)
    }
    expect(field('Creator gets')).not.toHaveAccessibleDescription(/Out of reach/)
  })

  it('never show a blank, NaN or Infinity', () => {
    open('get=10&agency=100')
    for (const value of values()) expect(value).toMatch(/^[\d.,]+$/)
  })
})

describe('the gift', () => {
  it('names where its price in coins comes from', () => {
    open('gift=lion')
    expect(screen.getByText('Source of: Price of the gift')).toBeInTheDocument()
    expect(screen.getByText(/^Lion: 29,999 coins\. Found in \d+ gift lists?/)).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: /Price of the gift/ })).not.toBeInTheDocument()
  })

  it('is chosen from the list, and what is sent stays the number of gifts', async () => {
    const visitor = open('n=2')
    await visitor.click(screen.getByRole('combobox', { name: 'Gift' }))
    await visitor.keyboard('lion')
    await visitor.click(screen.getByRole('option', { name: /^Lion\b.*29,999/ }))
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Lion')
    expect(field('Viewer sends')).toHaveValue('2')
    expect(field('Coins')).toHaveValue('59,998')
  })

  it('of an own price shows the entry of that price', async () => {
    const visitor = open('n=2')
    await visitor.click(screen.getByRole('combobox', { name: 'Gift' }))
    await visitor.keyboard('15')
    await visitor.click(screen.getByRole('option', { name: 'A gift of 15 coins' }))
    const price = field('Price of the gift in coins')
    expect(price).toHaveValue('15')
    expect(field('Coins')).toHaveValue('30')

    await visitor.clear(price)
    await visitor.type(price, '40')
    expect(field('Coins')).toHaveValue('80')
  })

  it('costs at least a coin', async () => {
    const visitor = open('gift=coins-15&n=2')
    const price = field('Price of the gift in coins')
    await visitor.clear(price)
    await visitor.type(price, '0')
    expect(price).toHaveAccessibleDescription('Enter more than zero.')
    expect(field('Coins')).toHaveValue('30')
  })
})
