import { afterEach, describe, expect, it, vi } from 'vitest'
import { exact, type Money, toDecimal, total } from '../../../src/domain/amount'
import { openDialog, site, textIn } from '../open-dialog'
import { readCsv } from './read-csv'

afterEach(() => {
  vi.restoreAllMocks()
})

/** In a frame the files are offered as texts. */
async function openInFrame(query = '', locale?: string) {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
  return openDialog('Share', query, locale)
}

/** A text field makes every end of a line LF alone. */
const csv = () => readCsv(textIn('Receipt as CSV').value.replaceAll('\n', '\r\n'))
const json = () => JSON.parse(textIn('Receipt as JSON').value)

/** Of a section, the rows as columns by their headings. */
function rowsOf(section: string) {
  const [headings = [], ...rows] = csv()
  return rows
    .filter(([of]) => of === section)
    .map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])))
}

const deductions = '?agency=10&fee=2&fixed=0.01&aside=20&tax=10&region=gb'

describe('the receipt as CSV', () => {
  it('has rows of one length', async () => {
    await openInFrame(deductions)
    expect(new Set(csv().map((row) => row.length))).toEqual(new Set([13]))
  })

  it('has every line, unrounded and as shown, and they add up to what the viewer pays', async () => {
    await openInFrame()
    const lines = rowsOf('Receipt')
    expect(lines.map(({ Item }) => Item)).toEqual([
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
    expect(lines[1]).toMatchObject({
      Value: '0.453974261922786',
      Unit: 'USD',
      'Shown as': '$0.45',
      'Share (0 to 1)': '0.3',
      Lowest: '0.29',
      Highest: '0.456923076923077',
    })
    const amounts = lines.map(({ Value }) => Number(Value))
    const last = amounts.pop() ?? Number.NaN
    expect(amounts.reduce((sum, amount) => sum + amount)).toBeCloseTo(last, 12)
  })

  it('has the rates with values, sources, trust and addresses', async () => {
    await openInFrame()
    const price = rowsOf('Rates').find(({ Item }) => Item === 'Price of coins')
    expect(price).toMatchObject({
      Unit: 'USD for 100 coins',
      'Shown as': '100 coins for $1.51',
      Source: 'ticker.tv, citing data.ai',
      'What it says': expect.stringMatching(/^1,321 coins for US\$19\.99/),
      Date: '2023-12',
      Trust: 'secondary',
    })
    expect(price?.['Value']).toMatch(/^1\.51324753974/)
    expect(price?.['Address']).toMatch(/^https:\/\//)
    expect(rowsOf('Further sources').length).toBeGreaterThan(0)
  })

  const calculation = () =>
    Object.fromEntries(rowsOf('Calculation').map(({ Item, ...cells }) => [Item, cells]))

  it('says what was typed and what is left over, as the page does', async () => {
    await openInFrame('?pay=106&price=1.5')
    const { 'Entered: Viewer pays': typed, 'Left over': left, Note: note } = calculation()
    expect(typed).toMatchObject({ Value: '106', Unit: 'USD' })
    expect(left).toMatchObject({ Value: '0.01', Unit: 'USD', 'Shown as': '$0.01' })
    expect(note).toMatchObject({ 'Shown as': '$0.01 left over, not enough for another Rose.' })
    expect(rowsOf('Receipt').at(-1)).toMatchObject({ Value: '105.99', 'Shown as': '$105.99' })
  })

  it('says which packs are bought, and what is left over of them', async () => {
    await openInFrame('?packs=1')
    expect(rowsOf('Rates').find(({ Item }) => Item === 'Price of coins')).toMatchObject({
      Value: '1.98',
      Unit: 'USD for 130 coins',
      'Shown as': '2 × 65 coins for $1.98',
    })
    const { 'Unspent coins': unspent, Note: note } = calculation()
    expect(unspent).toMatchObject({ Value: '30' })
    expect(note?.['Shown as']).toBe('30 coins are left over and stay in the viewer’s wallet.')
    expect(rowsOf('Receipt').find(({ Item }) => Item === 'Unspent coins')).toMatchObject({
      Value: '0.319846153846154',
      'Shown as': '$0.32',
    })
    expect(json().sent).toMatchObject({ coins: '100', unspentCoins: '30' })
  })

  it('says which coins make no gift', async () => {
    await openInFrame('?gift=lion&coins=120000')
    const {
      'Entered: Coins': typed,
      Coins: coins,
      'Coins not sent': left,
      Note: note,
    } = calculation()
    expect(typed).toMatchObject({ Value: '120000', Unit: 'Coins' })
    expect([coins?.['Value'], left?.['Value']]).toEqual(['119996', '4'])
    expect(note?.['Shown as']).toBe('4 coins left over, not enough for another Lion.')
  })

  it('says how far whole gifts go beyond the target', async () => {
    await openInFrame('?gift=lion&get=100')
    expect(calculation()['Note']?.['Shown as']).toMatch(
      /^Gifts can’t be split: 1 Lion pays \$149\.99/,
    )
  })

  it('says the range of the answer in words, where there is one', async () => {
    await openInFrame()
    expect(calculation()['Range']).toMatchObject({
      'Shown as': 'The creator gets between $0.20 and $0.53: sources disagree.',
    })
  })

  it('has no row for a range where there is none', async () => {
    await openInFrame('?price=1.5&store=0&usd=0.005')
    expect(calculation()).not.toHaveProperty('Range')
  })

  it('says what the sources leave open of what is sent', async () => {
    await openInFrame('?get=1')
    const { Gifts: gifts } = calculation()
    expect(gifts).toMatchObject({ Value: '200', Lowest: '189', Highest: '500' })
  })

  it('says in figures why the rates can’t all be true', async () => {
    await openInFrame('?usd=0.05')
    expect(calculation()['Note']?.['Shown as']).toContain('gross would be $5.00')
  })

  it('opens in a spreadsheet of a country that writes decimal commas', async () => {
    await openInFrame('', 'de-DE')
    const file = textIn('Receipt as CSV').value.replaceAll('\n', '\r\n')
    const rows = readCsv(file, ';')
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]))
    const [headings = []] = rows
    const creator = rows.find(([section, item]) => section === 'Receipt' && item === 'Creator')
    expect(creator?.[headings.indexOf('Value')]).toBe('0,5')
    expect(creator?.[headings.indexOf('Lowest')]).toBe('0,2')
    expect(json().receipt.at(-1).amount).toBe('0.5')
  })

  it('does so on a computer of such a country, whatever the numbers on the page', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE')
    await openInFrame('', 'en-US')
    expect(textIn('Receipt as CSV').value).toMatch(/^Section;Item;Value;/)
  })

  it('says which numbers are the visitor’s own', async () => {
    await openInFrame('?agency=10')
    expect(rowsOf('Rates').find(({ Item }) => Item === 'Agency')).toMatchObject({
      Value: '10',
      Unit: '%',
      Source: 'your own number',
    })
  })

  it('has a shortfall as a number below zero, and as a text that is no formula', async () => {
    await openInFrame('?usd=0.05')
    const platform = rowsOf('Receipt').find(({ Item }) => Item === 'TikTok')
    expect(platform?.['Value']).toMatch(/^-\d+\.\d+$/)
    expect(platform?.['Shown as']).toMatch(/^'-\$/)
  })

  it('has the link, and one whose rates are pinned', async () => {
    await openInFrame('?n=7')
    const links = rowsOf('Calculation').filter(({ Address }) => Address !== '')
    expect(links.map(({ Address }) => Address).slice(-2)).toEqual([
      `${site}?n=7`,
      `${site}?n=7&rates=2026-11`,
    ])
  })
})

describe('the receipt as JSON', () => {
  it('has the calculation, the links, the gift and what was typed', async () => {
    await openInFrame('?gift=lion&n=2')
    expect(json()).toMatchObject({
      version: 1,
      answer: 'A viewer pays $907.92 for 2 Lions. The creator gets about $300.',
      range: 'The creator gets between $120 and $318: sources disagree.',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      link: `${site}lion/?n=2`,
      pinnedLink: `${site}lion/?n=2&rates=2026-11`,
      rateSet: '2026-11',
      gifts: [
        { name: 'Lion', slug: 'lion', coins: '29999', count: '2', source: expect.any(String) },
      ],
      known: { field: 'gifts', label: 'Viewer sends', amount: '2' },
      outcome: 'path',
      notes: [],
      sent: { gifts: '2', extraCoins: '0', coins: '59998', diamonds: '59998' },
      open: { gifts: { low: '2', high: '2' } },
      leftOver: { amount: '0', shown: '$0.00' },
      currency: 'USD',
    })
  })

  it('has amounts as decimals that add up, whatever was deducted', async () => {
    await openInFrame(deductions)
    const { receipt, viewerPays, currency } = json()
    const amounts = receipt.map(({ amount }: { amount: string }) => exact<Money>(amount))
    expect(currency).toBe('GBP')
    expect(receipt).toHaveLength(8)
    expect(toDecimal(total<Money>(amounts), 13)).toBe(
      toDecimal(exact<Money>(viewerPays.amount), 13),
    )
  })

  it('has the lowest and the highest of each amount, and no words for a range that is none', async () => {
    await openInFrame('?price=1.5&store=0&usd=0.005')
    const { range, receipt, viewerPays } = json()
    expect(range).toBeNull()
    for (const { amount, low, high } of [...receipt, viewerPays]) {
      expect([low, high]).toEqual([amount, amount])
    }
  })

  it('names a source for each rate that is not the visitor’s own', async () => {
    await openInFrame(deductions)
    const { rates, sources } = json()
    const ids = sources.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rate of rates) {
      expect(rate.sources.length > 0).toBe(!rate.own)
      for (const id of rate.sources) expect(ids).toContain(id)
    }
  })

  it.each([
    ['?usd=0.05', 'contradiction'],
    ['?get=1&aside=100', 'unreachable'],
  ])('of %s says that there is a %s', async (query, outcome) => {
    await openInFrame(query)
    expect(json().outcome).toBe(outcome)
    expect(textIn('Receipt as JSON').value).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('the citation', () => {
  it('has author, answer, rates, a link that keeps them, the day, and the sources', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00') })
    try {
      await openDialog('Share', '?n=7')
    } finally {
      vi.useRealTimers()
    }
    expect(textIn('Citation').value).toMatch(
      /^Rose Value: “A viewer pays .* for 7 Roses\. .*” Rates: November 2026 \(1 coin = .*\)\. http:\/\/localhost:3000\/\?n=7&rates=2026-11, accessed November 25, 2026\. Sources: .*ticker\.tv, citing data\.ai, December 2023; .*\.$/,
    )
  })

  const rates = '@fawazahmed0/currency-api'

  it.each([
    // The payout minimum is no part of the sum.
    ['', ['ticker.tv', 'phottogram.com'], ['followchain.org', rates]],
    ['?price=2', ['phottogram.com'], ['ticker.tv']],
    ['?store=15', ['ticker.tv'], ['phottogram.com']],
    ['?model=net50', ['Business Insider'], ['toktutorials.com']],
    ['?model=net50&share=40', ['ticker.tv'], ['Business Insider']],
    ['?model=net50&usd=0.01', ['Business Insider'], []],
    ['?model=custom', ['ticker.tv'], ['toktutorials.com']],
    ['?region=gb', [rates], []],
    // Half of pounds is pounds.
    ['?region=gb&model=net50', ['Business Insider'], [rates]],
    ['?region=gb&model=net50&cur=USD', [rates], []],
    ['?region=gb&fx=0.8', ['apps.uk'], [rates]],
  ])('of "%s" names only sources of the sum', async (query, named, others) => {
    await openDialog('Share', query)
    const citation = textIn('Citation').value
    for (const who of named) expect(citation).toContain(who)
    for (const who of others) expect(citation).not.toContain(who)
  })

  it('names no sources where all numbers are the visitor’s own', async () => {
    await openDialog('Share', '?gift=coins-15&price=1&tax=5&store=0&usd=0.01')
    expect(textIn('Citation').value).not.toContain('Sources:')
  })

  it('says after the answer what the sources leave open of it', async () => {
    await openDialog('Share', '?gift=lion')
    expect(textIn('Citation').value).toContain(
      'gets about $150. The creator gets between $60 and $159: sources disagree.” Rates:',
    )
  })

  it('says which numbers were typed in', async () => {
    await openDialog('Share', '?agency=10')
    expect(textIn('Citation').value).toMatch(/Changed by hand: Agency’s share\./)
  })
})

describe('scenarios that are compared', () => {
  it('are in the CSV, the JSON and the citation', async () => {
    await openInFrame('?vs=buy:web&vs=region:gb')
    const rows = rowsOf('Compared')
    expect(rows.map(({ Item }) => Item)).toEqual([
      'On the web',
      'On the web: Viewer pays',
      'On the web: Creator gets',
      'United Kingdom',
      'United Kingdom: Viewer pays',
      'United Kingdom: Creator gets',
    ])
    expect(rows[0]).toMatchObject({ 'Shown as': 'buy:web' })
    expect(rows[1]).toMatchObject({ Value: '1.04285714285714', Unit: 'USD', 'Shown as': '$1.04' })
    expect(rows[2]).toMatchObject({ Value: '0.5', 'Share (0 to 1)': '0.479452054794521' })
    expect(rows[4]).toMatchObject({ Unit: 'GBP' })
    expect(json().compared[0]).toEqual({
      name: 'On the web',
      difference: 'buy:web',
      currency: 'USD',
      note: null,
      viewerPays: expect.objectContaining({ amount: '1.04285714285714', shown: '$1.04' }),
      creator: expect.objectContaining({ amount: '0.5', shown: '$0.50', low: '0.2' }),
    })
    expect(json().link).toContain('vs=buy:web&vs=region:gb')
    expect(textIn('Citation').value).toMatch(
      /Compared with: On the web \(viewer pays \$1\.04, creator gets \$0\.50\); United Kingdom \(viewer pays £/,
    )
  })

  it('are in no file where nothing is compared', async () => {
    await openInFrame()
    expect(rowsOf('Compared')).toEqual([])
    expect(json().compared).toEqual([])
    expect(textIn('Citation').value).not.toContain('Compared')
  })
})
