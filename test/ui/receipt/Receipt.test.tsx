import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { Receipt } from '../../../src/ui/receipt/Receipt'
import { openLink } from '../open-link'

const open = (query = '', locale?: string) => openLink(<Receipt />, query, locale)

/** Opens another calculation in place of the one shown. */
const show = (query: string) => act(() => useChoices.getState().open(readLink(query)))

const table = () => screen.getByRole('table', { name: 'Receipt' })
const row = (name: string) => {
  // Lines that are zero may be folded.
  const found = within(table()).getByRole('rowheader', { name, hidden: true }).closest('tr')
  if (!found) throw new Error(`${name} is in no row`)
  return found
}
const cells = (name: string) => within(row(name)).getAllByRole('cell', { hidden: true })
const data = (name: string) => row(name).querySelector('data')
const shown = (name: string) => data(name)?.textContent
const machine = (name: string) => data(name)?.getAttribute('value')
const share = (name: string) => cells(name)[1]?.textContent

const headers = () =>
  [...table().querySelectorAll('tr:has(data) th')].map((header) => header.textContent)

/** The row that stands for the lines that are zero. */
const fold = () => within(table()).queryByRole('button')
const visibleHeaders = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((header) => header.textContent)

describe('the receipt', () => {
  it('is a table and a region of that name', () => {
    open()
    expect(within(screen.getByRole('region', { name: 'Receipt' })).getByRole('table')).toBe(table())
  })

  it('has a row for every line in the order of the money, and the total last', () => {
    open()
    expect(headers()).toEqual([
      'Sales tax',
      'App store',
      'Unspent coins',
      'TikTok',
      'Agency',
      'Payout fee',
      'Set aside',
      'Creator',
      'Viewer pays',
    ])
  })

  it('calls the store the payment processor on the web', () => {
    open('buy=web')
    expect(headers()[1]).toBe('Payment processor')
    expect(headers()).not.toContain('App store')
  })

  it('says what was sent, and what the columns are', () => {
    open('gift=lion&coins=120000')
    expect(screen.getByRole('combobox', { name: 'How often' })).toHaveDisplayValue('4 Lions, once')
    const columns = within(table()).getAllByRole('columnheader')
    expect(columns.map(({ textContent }) => textContent)).toEqual(['Amount', 'Of each $1'])
  })

  it('adds up as it is shown', () => {
    open()
    expect(['App store', 'TikTok', 'Creator', 'Viewer pays'].map(shown)).toEqual([
      '$0.45',
      '$0.56',
      '$0.50',
      '$1.51',
    ])
    expect(['App store', 'TikTok', 'Creator', 'Viewer pays'].map(share)).toEqual([
      '30¢',
      '37¢',
      '33¢',
      '100¢',
    ])
  })

  it('has the worked example of the spec unrounded for machines', () => {
    open()
    expect(['App store', 'TikTok', 'Creator', 'Viewer pays'].map(machine)).toEqual([
      '0.453974261922786',
      '0.559273277819833',
      '0.5',
      '1.51324753974262',
    ])
  })

  it('has at least twelve significant digits for machines, however little it is', () => {
    open('n=1&buy=web&model=roses200')
    expect(machine('Viewer pays')).toBe('0.0104285714285714')
    expect(machine('Creator')).toBe('0.000025')
    expect(machine('Payment processor')).toBe('0')
  })

  it('has every digit for machines of a whole that is exact', () => {
    open('n=1000000000000&price=1.5')
    expect(machine('Viewer pays')).toBe('15000000000')
    expect(shown('Viewer pays')).toBe('$15,000,000,000.00')
  })

  it('shows lines of nothing as zero, and as none of each dollar', () => {
    open()
    for (const name of ['Sales tax', 'Agency', 'Payout fee', 'Set aside']) {
      expect([shown(name), machine(name), share(name)]).toEqual(['$0.00', '0', '0¢'])
    }
  })

  it.each(['n=0', 'gift=lion&pay=100', 'gift=lion&diamonds=0'])(
    'says in place of empty lines that nothing is paid: %s',
    (query) => {
      open(query)
      expect(screen.queryByRole('table')).not.toBeInTheDocument()
      expect(screen.getByText('No gifts are sent, so nothing is paid.')).toBeVisible()
    },
  )

  it.each([
    ['', 'Sales tax'],
    ['region=gb', 'VAT'],
    ['region=de', 'VAT'],
    ['region=mx', 'VAT'],
    ['region=br', 'Tax'],
  ])('of “%s” calls the tax what its region calls it: %s', (query, name) => {
    open(query)
    expect(headers()[0]).toBe(name)
  })

  it('is in cents where it is all less than ten of them', () => {
    open('n=1')
    expect(['App store', 'TikTok', 'Creator', 'Viewer pays'].map(shown)).toEqual([
      '0.45¢',
      '0.56¢',
      '0.50¢',
      '1.51¢',
    ])
  })

  it('has a line of its own for tax and for every deduction', () => {
    open('price=1&tax=10&store=20&usd=0.005&agency=10&fee=10&fixed=0.005&aside=50')
    // 1.00 and 0.10 tax; 0.20; gross 0.50, then 0.05, then 0.045 + 0.005, then half of 0.40.
    expect(headers().map((name) => machine(name))).toEqual([
      '0.1',
      '0.2',
      '0',
      '0.3',
      '0.05',
      '0.05',
      '0.2',
      '0.2',
      '1.1',
    ])
  })

  it('says beneath an amount what the sources leave open', () => {
    open()
    // 100 coins cost 1.45 to 1.5231; the store takes 20 to 30 %; a diamond pays 0.002 to 0.0053.
    expect(within(row('Viewer pays')).getByText('$1.45 – $1.52')).toBeVisible()
    expect(within(row('App store')).getByText('$0.29 – $0.46')).toBeVisible()
    expect(within(row('TikTok')).getByText('$0.49 – $1.02')).toBeVisible()
    expect(within(row('Creator')).getByText('$0.20 – $0.53')).toBeVisible()
    expect(row('Agency')).not.toHaveTextContent('–')
  })

  it('says a range where only some of the rates that are left open can be true', () => {
    open('n=5&region=vn&usd=0.01')
    // Below 2,039 dong for 5 coins, less would be paid than the creator gets.
    expect(row('Viewer pays')).toHaveTextContent('₫2,121₫2,039 – ₫2,214')
  })

  it('says a range that what is shown lies within', () => {
    // €1.4656 is shown as €1.46, so that the lines add up. No pack is cheaper than the typical one.
    open('n=300&region=fr&model=net50')
    expect(row('TikTok')).toHaveTextContent('€1.46€1.46 – €1.52')
  })

  it('says it in the unit and with the places of the receipt', () => {
    open('gift=coins-15&n=3')
    expect(row('App store')).toHaveTextContent('20.4¢13.1¢ – 20.6¢')
    expect(row('Creator')).toHaveTextContent('22.5¢9.0¢ – 23.9¢')
  })

  it('says nothing beneath amounts that nothing leaves open', () => {
    open('price=1.5&store=0&usd=0.005')
    expect(table()).not.toHaveTextContent('–')
  })

  it('keeps adding up where rates contradict each other, with the platform below zero', () => {
    open('price=1&store=0&usd=0.02')
    expect(['TikTok', 'Creator', 'Viewer pays'].map(machine)).toEqual(['-1', '2', '1'])
    expect(shown('TikTok')).toBe('-$1.00')
  })

  it('can be written at the least that a link can say', () => {
    const least = '0.000000000000000001'
    const almostAll = '99.999999999999999999'
    open(
      `cur=EUR&n=1&price=${least}&dpc=${least}&usd=${least}&fx=${least}` +
        `&agency=${almostAll}&fee=${almostAll}&aside=${almostAll}`,
    )
    expect(shown('Creator')).toMatch(/[1-9]/)
  })
})

describe('unspent coins', () => {
  it('are a line, and said to stay in the wallet', () => {
    open('packs=1')
    expect(machine('Unspent coins')).toBe('0.319846153846154')
    expect(shown('Unspent coins')).toBe('$0.32')
    expect(
      screen.getByText('30 coins are left over and stay in the viewer’s wallet.'),
    ).toBeVisible()
  })

  it('share the row of what is zero where packs leave none', () => {
    open('packs=1&n=65')
    expect(visibleHeaders()).toContain('Tax, unspent coins, agency, fee, set aside')
  })

  it('are a line for machines alone where no packs are counted', () => {
    open('n=65')
    expect(row('Unspent coins')).not.toBeVisible()
    expect(machine('Unspent coins')).toBe('0')
  })
})

describe('the lines of the receipt that are zero', () => {
  it('share one row, which names them', () => {
    open()
    expect(visibleHeaders()).toEqual([
      'App store',
      'TikTok',
      'Creator',
      'Tax, agency, fee, set aside',
      'Viewer pays',
    ])
    expect(fold()?.closest('tr')).toHaveTextContent(/\$0\.000¢$/)
  })

  it('are opened and folded by it, and stay in the table', async () => {
    open()
    const visitor = userEvent.setup()
    expect(fold()).toHaveAttribute('aria-expanded', 'false')
    expect(row('Agency')).not.toBeVisible()
    await visitor.click(fold() as HTMLElement)
    expect(fold()).toHaveAttribute('aria-expanded', 'true')
    expect(row('Agency')).toBeVisible()
    expect(visibleHeaders().slice(0, 3)).toEqual(['Sales tax', 'App store', 'TikTok'])
    // Each says its own zero now.
    expect(fold()?.closest('tr')).not.toHaveTextContent('0')
    await visitor.click(fold() as HTMLElement)
    expect(row('Agency')).not.toBeVisible()
    expect(machine('Agency')).toBe('0')
  })

  it('stay open while nothing is paid, since a typed number may begin with 0', async () => {
    open()
    await userEvent.click(fold() as HTMLElement)
    show('pay=0')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    show('pay=50')
    expect(row('Agency')).toBeVisible()
  })

  it.each([
    ['region=gb', 'Agency, fee, set aside'],
    ['buy=web', 'Tax, payment processor, agency, fee, set aside'],
    ['cur=VND&region=vn&tax=0', 'VAT, agency, fee, set aside'],
    ['model=net50&share=100&agency=1', 'Tax, TikTok, fee, set aside'],
  ])('of %s are named: %s', (query, name) => {
    open(query)
    expect(fold()).toHaveAccessibleName(name)
  })

  it('share none where there is but one, or none', () => {
    open('tax=1&agency=1&fee=1')
    expect(fold()).toBeNull()
    expect(row('Set aside')).toBeVisible()
  })
})

describe('how often the same is sent', () => {
  const choose = async (option: string, query = '') => {
    open(query)
    const visitor = userEvent.setup()
    await visitor.selectOptions(screen.getByRole('combobox', { name: 'How often' }), option)
    return visitor
  }
  /** The table's rows as texts; ranges are left out. */
  const comesTo = (name: string) =>
    [...screen.getByRole('table', { name }).querySelectorAll('tbody tr')].map((line) =>
      [...line.querySelectorAll('th, td > span')].map(({ textContent }) => textContent),
    )

  it('says that whole packs are bought anew each time', async () => {
    await choose('100 Roses per day', 'packs=1')
    expect(screen.getByText(/^This counts new packs each time\./)).toBeVisible()
  })

  it('is once, and then there is no other table', () => {
    open()
    expect(screen.getAllByRole('table')).toEqual([table()])
  })

  it('a day comes to seven a week, and 52 weeks a year', async () => {
    await choose('100 Roses per day')
    expect(comesTo('100 Roses per day')).toEqual([
      ['Per week', '$3.50', '$10.59'],
      ['Per month', '$15.17', '$45.90'],
      ['Per year (52 weeks)', '$182.00', '$550.82'],
    ])
  })

  it('a week comes to a twelfth of the year in a month', async () => {
    await choose('1 Lion per week', 'gift=lion&n=1&price=1&usd=0.005')
    expect(comesTo('1 Lion per week')).toEqual([
      ['Per week', '$150.00', '$299.99'],
      ['Per month', '$649.98', '$1,299.96'],
      ['Per year (52 weeks)', '$7,799.74', '$15,599.48'],
    ])
  })

  it('a LIVE is one a week until the visitor says how many', async () => {
    const visitor = await choose('100 Roses per LIVE')
    const lives = screen.getByRole('textbox', { name: 'LIVEs per week' })
    expect(lives).toHaveValue('1')
    expect(comesTo('100 Roses per LIVE')[0]).toEqual(['Per week', '$0.50', '$1.51'])
    await visitor.clear(lives)
    await visitor.type(lives, '4')
    expect(comesTo('100 Roses per LIVE')).toEqual([
      ['Per week', '$2.00', '$6.05'],
      ['Per month', '$8.67', '$26.23'],
      ['Per year (52 weeks)', '$104.00', '$314.76'],
    ])
  })

  it('stays as chosen while nothing is paid, since a typed number may begin with 0', async () => {
    const visitor = await choose('100 Roses per LIVE')
    const lives = () => screen.getByRole('textbox', { name: 'LIVEs per week' })
    await visitor.clear(lives())
    await visitor.type(lives(), '4')
    show('pay=0')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    show('n=100')
    expect(lives()).toHaveValue('4')
    expect(comesTo('100 Roses per LIVE')[0]).toEqual(['Per week', '$2.00', '$6.05'])
  })

  it('keeps a number of LIVEs that can’t be read while nothing is paid', async () => {
    const visitor = await choose('100 Roses per LIVE')
    const lives = () => screen.getByRole('textbox', { name: 'LIVEs per week' })
    await visitor.clear(lives())
    await visitor.type(lives(), 'four')
    show('pay=0')
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    show('n=100')
    expect(lives()).toHaveValue('four')
    expect(lives()).toBeInvalid()
  })

  it('says the range of each sum', async () => {
    await choose('100 Roses per week')
    const year = within(screen.getByRole('table', { name: '100 Roses per week' }))
      .getByRole('rowheader', { name: 'Per year (52 weeks)' })
      .closest('tr')
    expect(year).toHaveTextContent('$26.00$10.40 – $27.56$78.69$75.40 – $79.20')
  })

  it('leaves the receipt as it is, of one time', async () => {
    await choose('100 Roses per day')
    expect(machine('Creator')).toBe('0.5')
    expect(shown('Viewer pays')).toBe('$1.51')
    expect(document.querySelectorAll('data')).toHaveLength(9)
  })
})

describe('the notes of the receipt', () => {
  it.each([
    ['', 1],
    ['usd=0.005&price=1.5&store=30', 0],
  ])('of "%s" speak of smaller figures only where there are some', (query, count) => {
    openLink(<Receipt />, query)
    expect(screen.queryAllByText(/^The smaller figures are/)).toHaveLength(count)
  })

  it('say what is left over of the money', () => {
    open('pay=106&price=1.5')
    expect(screen.getByText('$0.01 left over, not enough for another Rose.')).toBeVisible()
  })

  it('say how much more than asked for whole gifts pay', () => {
    openLink(<Receipt />, 'gift=lion&get=500')
    expect(
      screen.getByText(
        'Gifts can’t be split: 4 Lions pay $599.98, which is $99.98 over your target.',
      ),
    ).toBeVisible()
  })

  it('count one gift as one, and round once', () => {
    open('gift=lion&get=100')
    expect(shown('Creator')).toBe('$149.99')
    expect(
      screen.getByText(
        'Gifts can’t be split: 1 Lion pays $149.99, which is $49.99 over your target.',
      ),
    ).toBeVisible()
  })

  it('say which coins are not sent', () => {
    open('gift=lion&coins=120000')
    expect(screen.getByText('4 coins left over, not enough for another Lion.')).toBeVisible()
  })

  it('say what the creator’s gross is where something is deducted from it', () => {
    openLink(<Receipt />, 'n=12345&agency=20')
    expect(
      screen.getByText('The creator’s gross, before agency, fees and tax, is $61.73.'),
    ).toBeVisible()
  })

  it.each([
    ['pay=1.5&price=1.5', '$1.50'],
    // 49.9977 of it, which is shown as all of it.
    ['pay=50', '$50.00'],
  ])('say nothing of it where nothing is left over that is shown: %s', (query, paid) => {
    open(query)
    expect(shown('Viewer pays')).toBe(paid)
    expect(screen.queryByText(/left over/)).not.toBeInTheDocument()
  })

  it('say what the payout is in dollars where the viewer pays in something else', () => {
    open('cur=EUR')
    expect(
      screen.getByText('Payouts are made in US dollars: $0.50, at €0.880 to the dollar.'),
    ).toBeVisible()
  })

  it('say nothing of it in dollars', () => {
    open()
    expect(screen.queryByText(/payout itself/)).not.toBeInTheDocument()
  })
})

describe('in a currency without a known sign for a hundredth', () => {
  it('has shares in per cent', () => {
    open('region=vn&buy=web&n=1000')
    expect(within(table()).getByRole('columnheader', { name: 'Share' })).toBeVisible()
    expect(share('Viewer pays')).toBe('100%')
  })

  it('has the tax inside the price', () => {
    open('region=vn&buy=web&n=350')
    // 113,900 dong with 10 % inside: 113,900 ÷ 11.
    expect(machine('Viewer pays')).toBe('113900')
    expect(machine('VAT')).toBe('10354.5454545455')
    // 45,408.6 to the creator and 58,136.9 to TikTok are rounded up, so the tax is rounded down.
    expect(['VAT', 'TikTok', 'Creator'].map(shown)).toEqual(['₫10,354', '₫58,137', '₫45,409'])
  })
})
