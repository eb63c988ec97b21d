import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { creatorsTexts } from '../../../src/language/groups/creators'
import { addTexts } from '../../../src/language/load'
import { textsIn } from '../../../src/language/write-text'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { CreatorsPage } from '../../../src/ui/creators/CreatorsPage'
import { planTextOf } from '../../../src/wording/plan'
import { wordsIn } from '../../../src/wording/words'
import { openLink } from '../open-link'
import { savedCsv } from '../share/saved-csv'

addTexts(creatorsTexts)

const open = (query = '', locale?: string) => openLink(<CreatorsPage />, query, locale)
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const planner = () => within(screen.getByRole('region', { name: 'Plan' }))
const link = () => String(writeLink(useChoices.getState().scenario)).replaceAll('%3A', ':')

const row = (name: string) =>
  within(planner().getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('span')?.textContent)

async function type(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

describe('the plan', () => {
  it('is a sentence with fields', () => {
    open()
    const sentence = field('Gifts a minute').closest('[class*=sentence]')
    expect(field('Gifts a minute')).toHaveValue('12')
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Roses')
    expect(field('Minutes a LIVE')).toHaveValue('60')
    expect(field('LIVEs a week')).toHaveValue('4')
    expect(
      [...(sentence?.childNodes ?? [])].flatMap((node) =>
        node instanceof HTMLSpanElement && !node.querySelector('input') ? node.textContent : [],
      ),
    ).toEqual(['I get ', ' ', ' a minute, go LIVE for ', ' minutes, ', ' times a week.'])
  })

  it('says what a LIVE, a week, a month and a year come to', () => {
    open()
    expect(headline()).toBe('Three LIVEs to your first payout, then $62 a month.')
    expect(row('A LIVE')).toEqual(['$3.60', '$10.90'])
    expect(row('A week')).toEqual(['$14.40', '$43.58'])
    expect(row('A month')).toEqual(['$62.40', '$188.85'])
    expect(row('A year')).toEqual(['$748.80', '$2,266.24'])
    expect(planner().getByText('$24.96 – $66.14')).toBeVisible()
  })

  it('says beside the headline what the sources leave open', () => {
    open()
    const said =
      'Going by our sources, at worst it takes 7 LIVEs and pays $25 a month; at best, 3 LIVEs and $66.'
    expect(screen.getByText(said)).toBeVisible()
    expect(planTextOf(useChoices.getState().scenario, wordsIn('en-US', textsIn('en')))).toBe(
      `Three LIVEs to your first payout, then $62 a month. ${said}`,
    )
  })

  it('saves its table as a file, and cites its totals', async () => {
    open('plan=permin:6000')
    const button = await planner().findByRole('button', { name: 'Save as CSV' })
    const file = await savedCsv(button)
    expect(file[2]?.slice(0, 8)).toEqual([
      'A week',
      'USD',
      '7000',
      '2880',
      '7000',
      '7200',
      '2880',
      '7632',
    ])
    await userEvent.click(planner().getByRole('button', { name: 'Cite this' }))
    const cited = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' })
    expect(decodeURIComponent(cited.value)).toMatch(/I get 6,000 Roses.*plan=permin:6000#plan$/)
  })

  it('follows what is typed, and is in the link', async () => {
    open('agency=10')
    await type('Minutes a LIVE', '90')
    await type('LIVEs a week', '7')
    // 1,080 Roses, less an agency.
    expect(row('A LIVE')[0]).toBe('$4.86')
    expect(planner().getByText('After agency.')).toBeVisible()
    expect(link()).toBe('agency=10&plan=mins:90%2Clives:7')
  })

  it('keeps another choice of rates, and the rates keep it', () => {
    open('plan=permin:20')
    useChoices.getState().chooseRegion('gb')
    expect(link()).toBe('region=gb&plan=permin:20')
  })

  it('is of the basket, which another gift replaces', async () => {
    open('basket=lion:2,rose:100')
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('baskets')
    await userEvent.type(screen.getByRole('combobox', { name: 'Gift' }), 'rose{Enter}')
    expect(await planner().findByRole('button', { name: 'Back to the basket' })).toBeVisible()
    expect(row('A LIVE')[0]).toBe('$3.60')
  })

  it('says how often a fixed fee is counted', () => {
    open('fixed=5')
    expect(row('A month')[0]).toBe('$57.40')
    expect(
      planner().getByText('The fixed fee of $5.00 is counted for each payout: once a month.'),
    ).toBeVisible()
  })

  it.each([
    ['', 'every time you reach $600.00.'],
    [',lives:1', 'once you have $600.00, which takes more than a month.'],
  ])('counts a fixed fee for payouts of just the minimum: ?plan=permin:212%s', (lives, often) => {
    // $1,102.40 a month, of which a day pays $1,000: two equal payouts would be below the minimum.
    open(`fixed=5&min=600&plan=permin:212${lives}`)
    expect(
      planner().getByText(`The fixed fee of $5.00 is counted for each payout: ${often}`),
    ).toBeVisible()
  })
})

it('says in the headline that a fixed fee takes the first payout', () => {
  open('fixed=20&min=10')
  expect(headline()).toBe(
    'Three LIVEs to your first payout, but the $20 fee takes all of it. If you cash out less often: $42 a month.',
  )
  expect(planner().getByText(/^The fixed fee of \$20\.00 .* once a month\.$/)).toBeVisible()
})

describe('a gift that is dear', () => {
  it('starts at a pace of its own, said in words', async () => {
    open('gift=lion')
    expect(field('Gifts a minute')).toHaveValue('0.02')
    expect(planner().getByText('That is about one Lion every 50 minutes of LIVE.')).toBeVisible()
    expect(link()).toBe('gift=lion')
    await type('Gifts a minute', '12')
    expect(planner().queryByText(/^That is about one/)).toBeNull()
    expect(link()).toBe('gift=lion&plan=permin:12')
  })

  it('comes seldom for a month’s money, which is said in hours', async () => {
    open('gift=lion')
    await type('Or enter what you want to earn a month', '100')
    // 0.00065 × 240 × 52 ÷ 12 Lions of $149.995; 1 ÷ 0.00065 minutes.
    expect(field('Gifts a minute')).toHaveValue('0.00065')
    expect(planner().getByText(/^At 0\.00065 a minute/)).toHaveTextContent(
      'At 0.00065 a minute, about one Lion every 26 hours of LIVE, you get $101.40 a month.',
    )
  })
})

describe('the plan backwards', () => {
  it('finds the gifts a minute for a month’s money, which stays as typed', async () => {
    open()
    expect(field('Or enter what you want to earn a month')).toHaveValue('62.40')
    await type('Or enter what you want to earn a month', '100')
    expect(field('Gifts a minute')).toHaveValue('20')
    expect(row('A month')[0]).toBe('$104.00')
    expect(planner().getByText(/^20 Roses a minute/).parentElement).toHaveTextContent(
      '20 Roses a minute pay you $104.00 a month. Going by our sources, it is $41.60 at worst and $110.24 at best.',
    )
    await userEvent.tab()
    expect(field('Or enter what you want to earn a month')).toHaveValue('100.00')
    // The gifts are what is known from here on.
    await type('Gifts a minute', '12')
    expect(field('Or enter what you want to earn a month')).toHaveValue('62.40')
  })

  it.each([
    [
      'agency=100',
      'At these rates, no number of gifts pays you $100.00 a month. The agency takes everything.',
    ],
    ['plan=mins:0', 'Zero minutes earn nothing: enter how long and how often you go LIVE.'],
  ])('says why no number is enough: ?%s', async (query, text) => {
    open(query)
    await type('Or enter what you want to earn a month', '100')
    const [said] = planner()
      .getAllByRole('status')
      .filter(({ textContent }) => textContent?.includes(text))
    expect(said).toBeDefined()
    expect(field('Or enter what you want to earn a month')).toHaveValue('100')
    expect(field('Gifts a minute')).toHaveValue('12')
  })
})

it('says that a month’s money is more than TikTok pays out', async () => {
  open()
  await type('Or enter what you want to earn a month', '40000')
  expect(
    planner().getByText(
      'TikTok pays out at most $30,333.33 a month, so no number of gifts pays you $40,000.00.',
    ),
  ).toBeVisible()
})

describe('US Scaled LIVE Rewards in use', () => {
  const region = () => within(screen.getByRole('region', { name: 'Plan' }))

  it('say beside the plan that they are for the US, and since when', () => {
    open('model=scaled-us&region=gb')
    expect(region().getByText(/set to United Kingdom.*aren’t for you/)).toBeVisible()
    expect(
      region().getByText(
        /only for creators in the United States, and began on February 10, 2025.*don’t know whether they still run/,
      ),
    ).toBeVisible()
  })

  it('say where the plan and the missions disagree, and use the plan’s values if asked to', async () => {
    open('model=scaled-us&plan=mins:20')
    expect(
      region().getByText(
        'Your plan and the missions disagree on how long a LIVE lasts and how many LIVEs a week are over 25 minutes.',
      ),
    ).toBeVisible()
    await userEvent.click(region().getByRole('button', { name: 'Use the plan’s values' }))
    expect(decodeURIComponent(link())).toContain('scaled=length:5to25,weekly:0')
    expect(region().queryByText(/disagree/)).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('say nothing about the plan where it agrees, or another model is in use', () => {
    open('model=scaled-us')
    expect(region().queryByText(/disagree|aren’t for you/)).toBeNull()
    act(() => useChoices.getState().chooseModel('diamond'))
    expect(region().queryByText(/don’t know whether they still run/)).toBeNull()
  })
})

describe('a plan that can’t be', () => {
  it.each([
    ['plan=permin:0', 'No gifts, no payout: enter how many you get a minute.'],
    ['plan=mins:0', 'A LIVE of zero minutes earns nothing: enter how long you go LIVE.'],
    ['plan=lives:0', 'No LIVEs, no payout: enter how often you go LIVE.'],
    ['plan=mins:600,lives:70', 'Your LIVEs take 42,000 minutes a week, but a week has 10,080.'],
    ['agency=100', 'At these rates, gifts leave you nothing.'],
    [
      'usd=0.05',
      'These rates can’t all be right: 720 Roses would pay out more than viewers paid for them.',
    ],
    ['min=0', 'Every LIVE can be paid out at once: $62 a month.'],
    [
      'min=0&fixed=20',
      'One LIVE to your first payout, but the $20 fee takes all of it. If you cash out less often: $42 a month.',
    ],
    [
      'plan=permin:1000000000',
      'Your LIVEs earn more than TikTok pays out: at most $30,333.33 a month.',
    ],
    ['min=0&plan=permin:4000', 'One LIVE takes 2 days to cash out: $20,800 a month.'],
    ['min=5000', 'A payout of $5,000 isn’t possible: TikTok pays at most $1,000 a day.'],
    ['plan=lives:70', 'Three LIVEs to your first payout, then $1,090 a month.'],
    ['plan=permin:0.001', '33,334 LIVEs to your first payout, then 0.52¢ a month.'],
  ])('is said in a sentence: ?%s', (query, text) => {
    open(query)
    expect(headline()).toBe(text)
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('says how many LIVEs fit in a week', () => {
    open('plan=mins:600,lives:70')
    expect(planner().getByRole('alert')).toHaveTextContent(
      'At most 16 LIVEs of 600 minutes fit in a week.',
    )
  })

  it.each([
    ['Gifts a minute', '-5'],
    ['Gifts a minute', 'lots'],
    ['Minutes a LIVE', '1500'],
    ['LIVEs a week', ''],
  ])(
    'shows no result of an older number while %s is “%s”, and keeps that text',
    async (name, text) => {
      open()
      await userEvent.clear(field(name))
      if (text) await userEvent.type(field(name), text)
      await userEvent.tab()
      expect(field(name)).toHaveValue(text)
      expect(field(name)).toBeInvalid()
      expect(headline()).toBe('One of your plan’s numbers isn’t valid yet.')
      expect(planner().queryByRole('table')).toBeNull()
      expect(screen.queryByRole('table', { name: 'When is the money paid out?' })).toBeNull()
      expect(field('Or enter what you want to earn a month')).toHaveValue('')
      await type(name, '10')
      expect(headline()).not.toMatch(/isn’t valid/)
      expect(planner().getByRole('table')).toBeVisible()
    },
  )

  it.each(['100000', '-5', 'lots'])(
    'shows no result of an older number while a month’s money is “%s”',
    async (text) => {
      open()
      await type('Or enter what you want to earn a month', text)
      expect(headline()).toBe('One of your plan’s numbers isn’t valid yet.')
      expect(planner().queryByRole('table')).toBeNull()
      expect(screen.queryByRole('table', { name: 'When is the money paid out?' })).toBeNull()
      expect(field('Or enter what you want to earn a month')).toHaveValue(text)
      await type('Or enter what you want to earn a month', '100')
      expect(row('A month')[0]).toBe('$104.00')
      expect(headline()).not.toMatch(/can’t be used/)
    },
  )

  it.each(['min=2000', 'plan=mins:1440,lives:8', 'usd=0.05'])(
    'promises no money beside a typed amount for a month: ?%s',
    async (query) => {
      open(query)
      const want = field('Or enter what you want to earn a month')
      expect(want).toHaveValue('')
      await type('Or enter what you want to earn a month', '500')
      expect(planner().getByRole('alert')).toBeVisible()
      expect(planner().queryByText(/pays? you/)).toBeNull()
      await userEvent.tab()
      expect(want).toHaveValue('500.00')
    },
  )

  it('is a plan again once a month’s money that can’t be is taken away', async () => {
    open()
    const want = field('Or enter what you want to earn a month')
    await type('Or enter what you want to earn a month', '100000')
    await userEvent.clear(want)
    await userEvent.tab()
    // What the plan comes to since its last digit but one.
    expect(want).toHaveValue('10,400.00')
    expect(row('A month')[0]).toBe('$10,400.00')
    expect(headline()).not.toMatch(/isn’t valid/)
  })

  it('keeps a month’s money that can be, though its field is emptied', async () => {
    open()
    const want = field('Or enter what you want to earn a month')
    await type('Or enter what you want to earn a month', '100')
    await userEvent.clear(want)
    await userEvent.tab()
    expect(want).toHaveValue('100.00')
  })

  it('is a plan again once a number of it replaces a month’s money that can’t be', async () => {
    open()
    await type('Or enter what you want to earn a month', '100000')
    await type('LIVEs a week', '5')
    expect(headline()).not.toMatch(/can’t be used/)
    expect(planner().getByRole('table')).toBeVisible()
  })

  it('says what TikTok’s most a day does to a month', () => {
    open('plan=permin:1000000000')
    expect(row('A month')[0]).toBe('$30,333.33')
    expect(
      screen.getByText(
        'TikTok pays at most $1,000 a day. Of the $5,200,000,000.00 your gifts earn a month before deductions, $5,199,969,666.67 stays in your account.',
      ),
    ).toBeVisible()
  })

  it('says how many days a month’s money takes to cash out', () => {
    open('plan=permin:400')
    expect(headline()).toBe('One LIVE to your first payout, then $2,080 a month.')
    expect(
      screen.getByText(
        'TikTok pays at most $1,000 a day, so a month’s money takes 3 days to cash out.',
      ),
    ).toBeVisible()
  })

  it('keeps what was typed and can’t be read', async () => {
    open()
    await userEvent.clear(field('Minutes a LIVE'))
    await userEvent.paste('2000')
    await type('LIVEs a week', 'often')
    expect(field('Minutes a LIVE')).toHaveValue('2000')
    expect(screen.getByText('That number is too large. Enter at most 1,440.')).toBeVisible()
    expect(field('LIVEs a week')).toHaveValue('often')
    expect(field('LIVEs a week')).toBeInvalid()
  })

  it('names a part of the link that was ignored', () => {
    open('plan=permin:x')
    expect(screen.getByText('permin:x').closest('li')).toHaveTextContent(
      'plan = permin:x isn’t valid, so the default is used.',
    )
  })
})

describe('the payout minimum', () => {
  it('is one that sources name, and the usual one leaves the link', async () => {
    open()
    expect(screen.getByRole('radio', { name: '$10' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: '$100' }))
    expect([headline(), link()]).toEqual([
      '28 LIVEs to your first payout, then $62 a month.',
      'min=100',
    ])
    await userEvent.click(screen.getByRole('radio', { name: '$10' }))
    expect(link()).toBe('')
  })

  it('is said in the viewers’ currency, too', () => {
    open('region=gb')
    expect(
      planner().getByText('The minimums are set in US dollars: about £0.76, £7.55, £38, and £76.'),
    ).toBeVisible()
    expect(planner().getByText(/at most \$1,000 \(about £755\) a day/)).toBeVisible()
  })

  it('can be any amount', async () => {
    open()
    await userEvent.click(screen.getByRole('radio', { name: 'other' }))
    await type('Payout minimum', '20')
    expect([headline(), link()]).toEqual([
      'Six LIVEs to your first payout, then $62 a month.',
      'min=20',
    ])
    expect(screen.getByRole('radio', { name: 'other' })).toBeChecked()
  })
})
