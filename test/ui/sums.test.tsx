import { expect, it } from 'vitest'
import {
  type Amount,
  equal,
  exact,
  minus,
  parseDecimal,
  toDecimal,
  total,
} from '../../src/domain/amount'
import { fieldsOnPage, openPage, receiptOnPage, stepTo } from './open-page'

const pack = 1999 / 1321

it('the worked examples are on the page to twelve digits', async () => {
  await openPage()
  for (const [example, query, sends, amounts] of [
    [
      '100 Roses of the article at 1.50 leave the creator 0.50',
      'rates=article&price=1.5&store=0',
      '100',
      { 'Viewer pays': 1.5, 'Sales tax': 0, 'App store': 0, TikTok: 1, Agency: 0, Creator: 0.5 },
    ],
    [
      '100 Roses in the app cost 1.513247…',
      '',
      '100',
      { 'Viewer pays': pack, 'App store': pack * 0.3, TikTok: pack * 0.7 - 0.5, Creator: 0.5 },
    ],
    [
      '100 Roses on the web cost 1.042857…',
      'buy=web',
      '100',
      { 'Viewer pays': 365 / 350, 'Payment processor': 0, TikTok: 365 / 350 - 0.5, Creator: 0.5 },
    ],
    [
      'one Rose where 200 make a diamond pays 0.000025',
      'rates=article&price=1.5&store=0&model=roses200&n=1',
      '1',
      { 'Viewer pays': 0.015, TikTok: 0.014975, Creator: 0.000025 },
    ],
    [
      'US$106 of October 2022 buys 7,494 Roses',
      'rates=2022-10&pay=106&model=net50',
      '7,494',
      {
        'Viewer pays': (7494 * 0.99) / 70,
        'App store': (7494 * 0.99 * 0.3) / 70,
        TikTok: 37.0953,
        Creator: 37.0953,
      },
    ],
    [
      '100 Roses in whole packs cost 1.98 and leave 30 coins of 130',
      'packs=1',
      '100',
      {
        'Viewer pays': 1.98,
        'App store': 0.594,
        'Unspent coins': (1.386 * 30) / 130,
        TikTok: 1.386 - (1.386 * 30) / 130 - 0.5,
        Creator: 0.5,
      },
    ],
    ['US$100 for the creator takes 20,000 Roses', 'get=100', '20,000', { Creator: 100 }],
    [
      'US$100 for the creator takes 4,000,000 Roses where 200 make a diamond',
      'rates=article&get=100&model=roses200',
      '4,000,000',
      { Creator: 100 },
    ],
  ] as const) {
    await stepTo(query)
    expect(fieldsOnPage()['Viewer sends'], example).toBe(sends)
    const lines = Object.fromEntries(receiptOnPage().map(({ name, amount }) => [name, amount]))
    for (const [name, amount] of Object.entries(amounts)) {
      expect(Number(Number(lines[name]).toPrecision(12)), `${name} where ${example}`).toBe(
        Number(amount.toPrecision(12)),
      )
    }
  }
})

/** An English figure, `-₫1,234` or `1.51¢`: its amount, its decimal places, and the rest of it. */
function figureOf(text: string) {
  const digits = text.replace(/[^\d.]/g, '')
  const amount = parseDecimal<Amount>(digits)
  if (amount === null) throw new Error(`no figure in “${text}”`)
  return {
    amount: /[-−]/.test(text) ? minus(exact<Amount>('0'), amount) : amount,
    places: digits.split('.')[1]?.length ?? 0,
    unit: text.replace(/[-−\d.,\s]/g, ''),
  }
}

it('the lines of the receipt add up to the total that is shown', async () => {
  await openPage()
  for (const query of [
    '',
    'n=1',
    'packs=1&n=7&tax=8.875',
    'packs=1&region=vn&n=101&model=net50',
    'n=7&tax=8.875',
    'n=1&rates=article&model=roses200',
    'buy=web&agency=20&fee=2.5&fixed=0.3&aside=30',
    'n=333&agency=33.3&aside=33.3&store=33.3',
    'region=gb&n=13',
    'region=de&n=17',
    'region=vn&n=101&agency=7',
    'cur=VND&n=1&model=roses200',
    'cur=JPY&n=101&agency=7&aside=11',
    'cur=JPY&n=1',
    'cur=KWD&n=19&tax=5&taxmode=added',
    'cur=KWD&n=1&model=roses200',
    'usd=0.05',
    'gift=lion&n=1000000000000&cur=VND',
  ]) {
    await stepTo(query)
    const [sum, ...lines] = receiptOnPage()
      .map(({ shown }) => figureOf(shown))
      .toReversed()
    if (!sum) throw new Error(`no receipt for ?${query}`)
    expect(lines, query).toHaveLength(8)
    for (const { places, unit } of lines) {
      expect({ places, unit }, query).toEqual({ places: sum.places, unit: sum.unit })
    }
    const added = total(lines.map(({ amount }) => amount))
    expect(equal(added, sum.amount), `?${query}: ${toDecimal(added)}`).toBe(true)
  }
})

it('nothing above zero is shown as zero, however little one Rose is', async () => {
  await openPage()
  for (const query of ['n=1', 'rates=article&n=1&model=roses200', 'n=1&model=roses200']) {
    await stepTo(query)
    expect(document.querySelector('h1')).not.toHaveTextContent(/\$0\.00|\b0¢/)
    for (const { name, amount, shown } of receiptOnPage()) {
      expect(/[1-9]/.test(shown), `${name} of ?${query}: ${shown}`).toBe(Number(amount) !== 0)
    }
    for (const [name, text] of Object.entries(fieldsOnPage())) {
      expect(text, `${name} of ?${query}`).toMatch(/[1-9]/)
    }
  }
})
