import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { RatesPanel } from '../../../src/ui/rates/RatesPanel'
import { openLink } from '../open-link'

function open(query = '') {
  openLink(<RatesPanel />, query)
  return userEvent.setup()
}

const panel = () => screen.getByRole('region', { name: 'Rates' })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const chosen = (name: string) => list(name).selectedOptions[0]?.text
const link = () => String(writeLink(useChoices.getState().scenario))

/** The notes that name the source of a rate; closed ones are no less there. */
const notesOf = (label: string) =>
  screen.queryAllByText(`Source of: ${label}`).map((name) => {
    const note = name.closest('details')
    if (!note) throw new Error(`${label} has a source that does not open`)
    return note
  })

function noteOf(label: string) {
  const [note, ...others] = notesOf(label)
  if (!note || others.length > 0) throw new Error(`${label} has ${others.length} notes too many`)
  return note
}

const summaryOf = (note: HTMLElement) => note.querySelector('summary') as HTMLElement

async function type(visitor: ReturnType<typeof userEvent.setup>, label: string, text: string) {
  await visitor.clear(field(label))
  await visitor.type(field(label), text)
}

describe('a source', () => {
  it('says before it is opened that a price was derived', () => {
    open('region=at')
    expect(summaryOf(noteOf('Price of 100 coins'))).toHaveTextContent(/Rose Value, .*derived$/)
  })

  it.each([
    ['', 'Price of 100 coins'],
    ['', 'Sales tax'],
    ['', 'App store fee'],
    ['buy=web', 'Payment processing fee'],
    ['', '1 coin = 1 diamond = $0.005'],
    ['model=net50', '50% of net revenue'],
    ['model=half-diamond', '2 coins = 1 diamond = $0.005'],
    ['model=keeps50', '50% of what viewers pay'],
    ['model=keeps70', '30% of what viewers pay'],
    ['model=roses200', '200 Roses = 1 diamond = $0.005'],
    ['fee=2', 'Agency’s share'],
    ['agency=10', 'Payout fee'],
    ['agency=10', 'Set aside for tax'],
    ['cur=EUR', 'EUR for US$1'],
  ])('opens (link "%s", %s): what it says, who, when, and its trust', async (query, label) => {
    const visitor = open(query)
    const note = noteOf(label)
    expect(note).not.toHaveAttribute('open')

    await visitor.click(summaryOf(note))
    expect(note).toHaveAttribute('open')
    const said = within(note).getAllByRole('listitem')
    expect(said.length).toBeGreaterThan(0)
    for (const item of said) {
      expect(item).toHaveTextContent(/\w{3,}.*[.]/)
      expect(item).toHaveTextContent(
        /(?:\d{4}|undated)(?:official|measured|reported|derived|unsupported|unknown)/,
      )
    }
  })

  it('links to its page, where that has an address', () => {
    open('agency=10&cur=EUR')
    const pages = within(panel()).getAllByRole<HTMLAnchorElement>('link', { hidden: true })
    expect(pages.length).toBeGreaterThan(15)
    for (const page of pages) {
      expect(page).toHaveTextContent('Open the page')
      expect(page).toHaveAttribute('href', expect.stringMatching(/^https?:\/\/[\w-]+\./))
      expect(page).toHaveAttribute('rel', 'noreferrer')
    }
  })

  it('is named before it is opened: the most telling one with its date, the others counted', () => {
    open()
    expect(summaryOf(noteOf('App store fee'))).toHaveTextContent(/, .*\d{4} and \d+ more$/)
    expect(summaryOf(noteOf('Sales tax'))).toHaveTextContent(/(?:\d{4}|undated)$/)
  })
})

describe('a number of one’s own', () => {
  it.each([
    ['', 'Price of 100 coins', '1.2', '1.51', 'price=1.2'],
    ['', 'Sales tax', '8.25', '0', 'tax=8.25'],
    ['', 'App store fee', '15', '30', 'store=15'],
    ['cur=EUR', 'EUR for US$1', '0.9', '0.88022588', 'cur=EUR&fx=0.9'],
  ])('takes the place of the source (link "%s", %s), and can be given back', async (...given) => {
    const [query, label, text, sourced, changed] = given
    const visitor = open(query)
    expect(field(label)).toHaveValue(sourced)
    expect(summaryOf(noteOf(label))).toBeVisible()

    await type(visitor, label, text)
    expect(link()).toBe(changed)
    expect(screen.getByText(/^Your own number\./)).toBeVisible()
    expect(notesOf(label)).toEqual([])

    await visitor.click(screen.getByRole('button', { name: `Use the sourced rate: ${label}` }))
    expect(link()).toBe(query)
    expect(field(label)).toHaveValue(sourced)
    expect(summaryOf(noteOf(label))).toBeVisible()
    expect(screen.queryByText(/Your own number\./)).not.toBeInTheDocument()
  })

  it.each([
    ['', 'Diamonds per coin', '0.5', '1', 'dpc=0.5'],
    ['', 'US$ per diamond', '0.004', '0.005', 'usd=0.004'],
    ['model=net50', 'Creator’s share', '40', '50', 'model=net50&share=40'],
  ])('can be given to the model (link "%s", %s)', async (...given) => {
    const [query, label, text, sourced, changed] = given
    const visitor = open(query)
    expect(field(label)).toHaveValue(sourced)
    await type(visitor, label, text)
    expect(link()).toBe(changed)
    await visitor.click(screen.getByRole('button', { name: `Use the sourced rate: ${label}` }))
    expect(field(label)).toHaveValue(sourced)
    expect(link()).toBe(query)
  })

  it.each([
    ['store=15', 'Use the sourced rate: App store fee', 'App store fee'],
    ['agency=10', 'Back to 0: Agency’s share', 'Agency’s share'],
  ])('leaves the focus in its field when it is reset (link "%s")', async (...given) => {
    const [query, name, label] = given
    const visitor = open(query)
    act(() => screen.getByRole('button', { name }).focus())
    await visitor.keyboard('{Enter}')
    expect(link()).toBe('')
    expect(field(label)).toHaveFocus()
    expect(field(label).selectionEnd).toBe(field(label).value.length)
  })

  it('rejects a price of zero and a share above 100 %', async () => {
    const visitor = open()
    await type(visitor, 'Price of 100 coins', '0')
    expect(field('Price of 100 coins')).toHaveAccessibleDescription(/Enter more than zero\./)
    await type(visitor, 'App store fee', '101')
    expect(field('App store fee')).toHaveAccessibleDescription(/at most 100\./)
  })
})

describe('the region', () => {
  it('brings its currency, its tax and its price', async () => {
    const visitor = open()
    expect([chosen('Region'), chosen('Currency')]).toEqual(['United States', 'USD – US Dollar'])
    expect(chosen('Tax')).toBe('added at checkout')

    await visitor.selectOptions(list('Region'), 'United Kingdom')
    expect(chosen('Currency')).toBe('GBP – British Pound')
    expect(field('VAT')).toHaveValue('20')
    expect(chosen('Tax')).toBe('included')
    // 17.99 for 1,321.
    expect(field('Price of 100 coins')).toHaveValue('1.36')
    expect(field('Price of 100 coins')).toHaveAccessibleDescription('GBP')
    expect(link()).toBe('region=gb')
  })

  it('buys where a price is known', async () => {
    const visitor = open()
    await visitor.selectOptions(list('Region'), 'Germany')
    expect(screen.getByRole('radio', { name: 'On the web' })).toBeChecked()
    expect(field('Payment processing fee')).toHaveValue('0')
  })
})

describe('where coins are bought', () => {
  it('changes the price and the fee', async () => {
    const visitor = open()
    expect(screen.getByRole('radio', { name: 'In the app' })).toBeChecked()
    await visitor.click(screen.getByRole('radio', { name: 'On the web' }))
    // 3.65 for 350.
    expect(field('Price of 100 coins')).toHaveValue('1.04')
    expect(field('Payment processing fee')).toHaveValue('0')
    expect(screen.queryByRole('textbox', { name: 'App store fee' })).not.toBeInTheDocument()
    expect(link()).toBe('buy=web')
  })

  it('names the pack that the price is of, and what the others ask', () => {
    open()
    expect(panel()).toHaveTextContent('1,321 coins for $19.99. Sources range from $1.45 to $1.52.')
  })

  it('says what the sources leave open of the fee', () => {
    open()
    expect(screen.getByText('Sources range from 20% to 30%.')).toBeVisible()
  })
})

it('the region field offers regions by their names', () => {
  open()
  const names = within(screen.getByRole('combobox', { name: 'Region' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)
  expect(names.length).toBeGreaterThan(30)
  expect(names.slice(0, 4)).toEqual(['Austria', 'Belgium', 'Brazil', 'Bulgaria'])
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
})

it('gives as the range of a price all that the sources of its list give', () => {
  open('region=de')
  expect(panel()).toHaveTextContent('Sources range from €1.12 to €1.29.')
})

describe('where no price list is known', () => {
  it('says that the other one of the region is used', () => {
    open('region=br&buy=app')
    expect(
      screen.getByText(
        'Brazil: we found no reliable app prices, so this uses the web ' +
          'price. Enter your own if you know it.',
      ),
    ).toBeVisible()
  })

  it('says that the app price is used for the web', () => {
    open('region=gb&buy=web')
    expect(
      screen.getByText(/: we found no reliable web prices, so this uses the app price\./),
    ).toBeVisible()
  })

  it('says that the price of another country is used, and how far rough prices widen it', () => {
    open('region=gh')
    expect(
      screen.getByText(
        'Ghana: we found no reliable prices, so this uses another country’s web price ' +
          '(United States), converted at the exchange rate. Enter your own if you know it.',
      ),
    ).toBeVisible()
    expect(panel()).toHaveTextContent('Sources range from GHS 12.03 to GHS 14.99.')
  })

  it('says that a price is converted', () => {
    open('cur=EUR')
    expect(screen.getByText('Converted from USD at the exchange rate below.')).toBeVisible()
    // 1.513247 × 0.88022588.
    expect(field('Price of 100 coins')).toHaveValue('1.33')
  })

  it('says nothing for a typed or a listed price', () => {
    open('region=br&buy=app&price=5')
    expect(screen.queryByText(/we found no/)).not.toBeInTheDocument()
  })

  it('says nothing of it where the list is the region’s own', () => {
    open('region=br')
    expect(panel()).not.toHaveTextContent(/we found no|Converted/)
  })
})

describe('the payout models', () => {
  const model = (name: RegExp) => screen.getByRole('radio', { name })

  it('are a row each: its name, how far to trust it, and what it pays for the same gifts', () => {
    open()
    const group = screen.getByRole('radiogroup', { name: 'How creators are paid' })
    const names = within(group).getAllByRole('radio')
    expect(names.map((radio) => radio.closest('label')?.textContent)).toEqual([
      '1 coin = 1 diamond = $0.005 measured $0.50',
      // Half of 1.5132 less 30 %.
      '50% of net revenue official $0.53',
      // 46% of US$0.01 a coin.
      'US Scaled LIVE Rewards at 46% official $0.46',
      '2 coins = 1 diamond = $0.005 unsupported $0.25',
      '50% of what viewers pay unsupported $0.76',
      '30% of what viewers pay unsupported $0.45',
      '200 Roses = 1 diamond = $0.005 unsupported 0.25¢',
      'Your own numbers  $0.50',
    ])
  })

  it('say that TikTok publishes no rate, and how far they are apart', () => {
    open()
    expect(screen.getByText(/TikTok publishes no diamond rate\./)).toHaveTextContent(
      'Each amount is for 100 Roses, before deductions.',
    )
    expect(screen.getByText('The highest is 303 times the lowest.')).toBeVisible()
  })

  it('say where they come from once they are chosen', async () => {
    const visitor = open()
    expect(model(/^1 coin/)).toHaveAccessibleDescription(/^Close to payouts the BBC measured/)
    expect(model(/^2 coins/)).not.toHaveAccessibleDescription()
    expect(screen.queryByText(/Repeated by many calculators/)).not.toBeInTheDocument()

    await visitor.click(model(/^2 coins/))
    expect(model(/^2 coins/)).toHaveAccessibleDescription(/^Repeated by many calculators/)
    expect(notesOf('2 coins = 1 diamond = $0.005')).toHaveLength(1)
    expect(notesOf('1 coin = 1 diamond = $0.005')).toEqual([])
    expect(screen.queryByText(/^Close to payouts the BBC/)).not.toBeInTheDocument()
  })

  it('have a legend of the words of trust, each with a shape of its own', async () => {
    const visitor = open()
    const legend = screen.getByText('What do these words mean?').closest('details')
    if (!legend) throw new Error('the legend does not open')
    expect(legend).not.toHaveAttribute('open')
    await visitor.click(screen.getByText('What do these words mean?'))
    const rows = within(legend).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'officialThe platform or store says so itself.',
      'measuredSomebody tested it.',
      'reportedOthers noted it.',
      'derivedWorked out from other numbers.',
      'unsupportedClaimed without evidence, or contradicted by measurements.',
      'unknownNo source gives it.',
    ])
    const shapes = rows.map((row) => row.querySelector('svg')?.innerHTML)
    expect(new Set(shapes).size).toBe(rows.length)
  })

  it.each([
    ['usd=0.02', 'diamond', '1 diamond per coin, $0.02 per diamond $2.00'],
    ['dpc=2', 'diamond', '2 diamonds per coin, $0.005 per diamond $1.00'],
    ['model=net50&share=60', 'net50', '60% of net revenue $0.64'],
  ])('say the numbers in force where the visitor typed some: %s', (query, id, row) => {
    open(query)
    const radio = screen
      .getAllByRole<HTMLInputElement>('radio')
      .find(({ value }) => value === id) as HTMLInputElement
    expect(radio.closest('label')).toHaveTextContent(row)
    expect(radio.closest('label')).not.toHaveTextContent(/measured|official|unsupported/)
    expect(describedBy(radio)).not.toMatch(/spokesperson|BBC/)
  })

  it.each(['usd=0.02', 'model=custom&usd=9', 'model=net50&share=100'])(
    'are compared without those that the visitor typed: %s',
    (query) => {
      open(query)
      // Half of what viewers pay, against 200 Roses for a diamond.
      expect(screen.getByText('The highest is 303 times the lowest.')).toBeVisible()
    },
  )

  it('name no source and no trust for the visitor’s own numbers', async () => {
    const visitor = open()
    const own = model(/^Your own numbers/)
    await visitor.click(own)
    expect(own).toHaveAccessibleDescription(
      'Starts at 1 diamond per coin and $0.005 per diamond. Enter your own.',
    )
    const row = own.closest('[data-chosen]') as HTMLElement
    expect(within(row).queryByText(/TikTokLiveJava|reported/)).not.toBeInTheDocument()
  })

  it('offer only the numbers that they have a use for', async () => {
    const visitor = open()
    expect(field('US$ per diamond')).toHaveValue('0.005')
    expect(screen.queryByRole('textbox', { name: 'Creator’s share' })).not.toBeInTheDocument()

    await visitor.click(model(/^50% of net revenue/))
    expect(field('Creator’s share')).toHaveValue('50')
    expect(screen.queryByRole('textbox', { name: 'US$ per diamond' })).not.toBeInTheDocument()
    expect(link()).toBe('model=net50')
  })

  it('name the missions that a share follows from, who has them, and where to choose them', async () => {
    const visitor = open('model=scaled-us&scaled=followers%3A1')
    const scaled = model(/^US Scaled LIVE Rewards at 48%/)
    expect(scaled).toBeChecked()
    expect(scaled).toHaveAccessibleDescription(
      /creators in the US since 10 February 2025.*copy of TikTok’s page.*newsletter.*don’t know whether it still runs/,
    )
    expect(describedBy(scaled)).not.toMatch(/The region is set/)
    expect(field('Creator’s share')).toHaveValue('48')
    expect(screen.getByRole('link', { name: 'Choose your missions' })).toHaveAttribute(
      'href',
      expect.stringMatching(/creators\/\?model=scaled-us&scaled=followers:1#scaled$/),
    )
    await visitor.click(model(/^50% of net revenue/))
    // What a creator does stays in the link.
    expect(link()).toBe('model=net50&scaled=followers%3A1')
    await visitor.click(model(/^US Scaled LIVE Rewards/))
    expect(link()).toBe('model=scaled-us&scaled=followers%3A1')
  })

  it('say that US rewards are not for creators elsewhere, where the region is another', () => {
    open('region=de&model=scaled-us')
    expect(describedBy(model(/^US Scaled/))).toMatch(
      /set to Germany: that is where coins are bought. This is only for creators in the United States/,
    )
  })

  it('start the own numbers at one diamond and half a cent', async () => {
    const visitor = open()
    await visitor.click(model(/^Your own numbers/))
    expect([field('Diamonds per coin').value, field('US$ per diamond').value]).toEqual([
      '1',
      '0.005',
    ])
  })

  it('say nothing of what is left where they pay less', () => {
    open('price=0.6&store=0')
    // 100 coins for 0.60: 0.50 is less; half a diamond, too.
    expect(screen.queryByText(/Pays more than is left/)).not.toBeInTheDocument()
  })

  it('that pay more than is left are marked, and only those', () => {
    open('price=0.4&store=0')
    const marked = screen
      .getAllByRole('radio')
      .filter((radio) => /Pays more than is left/.test(describedBy(radio)))
    expect(marked.map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'diamond',
      'scaled-us',
      'custom',
    ])
  })

  const describedBy = (element: HTMLElement) =>
    document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
})

describe('the rate set', () => {
  it('is the newest until another is chosen', async () => {
    const visitor = open()
    expect(chosen('Rates as of')).toBe('Latest (November 2026)')
    expect(
      within(list('Rates as of'))
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'Latest (November 2026)',
      'November 2026 only',
      'October 2022 only',
      'The “True TikTok Rose Value” article',
    ])

    await visitor.selectOptions(list('Rates as of'), 'October 2022 only')
    expect(link()).toBe('rates=2022-10')
    expect(panel()).toHaveTextContent('70 coins for $0.99.')

    await visitor.selectOptions(list('Rates as of'), 'Latest (November 2026)')
    expect(link()).toBe('')
  })
})

describe('deductions', () => {
  it('name a source until the visitor types a number', () => {
    open('agency=10')
    expect(screen.queryByText(/^Source of: Agency/)).not.toBeInTheDocument()
    expect(screen.getByText(/^Source of: Payout fee/)).toBeInTheDocument()
  })

  it('say what they are until somebody enters one', () => {
    open()
    expect(screen.getByText(/^These are zero until you enter them\./)).toBeVisible()
  })

  it('keep their field when the last of them is given back', async () => {
    const visitor = open('agency=10')
    await visitor.click(screen.getByRole('button', { name: 'Back to 0: Agency’s share' }))
    expect(field('Agency’s share')).toHaveValue('0')
  })
})

describe('on a wide screen', () => {
  it('nothing is folded, and headings are no buttons', () => {
    open()
    for (const name of ['Coins', 'How creators are paid', 'Agency, fees and tax']) {
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible()
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    }
    expect(field('Price of 100 coins')).toBeVisible()
    expect(field('Agency’s share')).toBeVisible()
  })
})

describe('on a phone', () => {
  beforeEach(() => {
    const narrow = Object.assign(new EventTarget(), matchMedia(''), { matches: true })
    const asked = vi.spyOn(window, 'matchMedia').mockReturnValue(narrow)
    return () => asked.mockRestore()
  })

  const coins = () => screen.getByRole('button', { name: 'Coins' })
  const models = () => screen.getByRole('button', { name: 'How creators are paid' })
  const deductions = () => screen.getByRole('button', { name: 'Agency, fees and tax' })
  const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true'

  it('only the payout models are open, and the other groups say their values', async () => {
    const visitor = open()
    expect([coins(), models(), deductions()].map(isOpen)).toEqual([false, true, false])
    expect(coins()).toHaveAccessibleDescription('United States (app), 100 for $1.51')
    expect(deductions()).toHaveAccessibleDescription('none')
    expect(screen.getByLabelText('Price of 100 coins')).not.toBeVisible()
    expect(screen.getByLabelText('Agency’s share')).not.toBeVisible()

    await visitor.click(coins())
    expect(isOpen(coins())).toBe(true)
    expect(field('Price of 100 coins')).toBeVisible()
    expect(screen.queryByText('United States (app), 100 for $1.51')).not.toBeInTheDocument()

    await visitor.click(models())
    expect(models()).toHaveAccessibleDescription('1 coin = 1 diamond = $0.005')
  })

  it('the browser’s search looks into folded groups, and opens them', () => {
    open()
    const price = screen.getByLabelText('Price of 100 coins')
    expect(price.closest('[hidden]')).toHaveAttribute('hidden', 'until-found')
    fireEvent(price, new Event('beforematch', { bubbles: true }))
    expect(isOpen(coins())).toBe(true)
    expect(price).toBeVisible()
  })

  it.each(['agency=10', 'fee=2', 'fixed=0.25', 'aside=30'])(
    'deductions are open for a link of %s',
    (query) => {
      open(query)
      expect(isOpen(deductions())).toBe(true)
      expect(field('Set aside for tax')).toBeVisible()
    },
  )

  it('deductions say which are not zero', async () => {
    const visitor = open('agency=10&fixed=0.25')
    await visitor.click(deductions())
    expect(deductions()).toHaveAccessibleDescription('Agency 10% and Fixed payout fee $0.25')
  })

  it('deductions stay open while one is typed anew', async () => {
    const visitor = open()
    await visitor.click(deductions())
    await type(visitor, 'Agency’s share', '5')
    await visitor.clear(field('Agency’s share'))
    for (const key of '0.5') {
      await visitor.type(field('Agency’s share'), key)
      expect(field('Agency’s share')).toBeVisible()
    }
    expect(link()).toBe('agency=0.5')
  })

  it('a group opens when a link leads to it', async () => {
    open()
    act(() => {
      location.hash = '#rates-coins'
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect([coins(), deductions()].map(isOpen)).toEqual([true, false])

    act(() => {
      document.getElementById('rates-deductions')?.dispatchEvent(new Event('goto'))
    })
    expect(isOpen(deductions())).toBe(true)
  })
})

describe('the exchange rate', () => {
  it('is asked for only where the viewer does not pay in dollars', async () => {
    const visitor = open()
    expect(screen.queryByRole('textbox', { name: /for US\$1/ })).not.toBeInTheDocument()
    await visitor.selectOptions(list('Currency'), 'EUR – Euro')
    expect(field('EUR for US$1')).toHaveValue('0.88022588')
  })
})
