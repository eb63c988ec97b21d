import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { readLink, writeLink } from '../../../src/state/link'
import { nameScenario, useScenarioNames } from '../../../src/state/scenario-names'
import { Announcer } from '../../../src/ui/answer/Announcer'
import { IgnoredParts } from '../../../src/ui/answer/LinkNotices'
import { Compare } from '../../../src/ui/compare/Compare'

afterEach(() => useScenarioNames.setState({}, true))

function open(query = '') {
  useChoices.getState().open(readLink(query))
  render(
    <>
      <Compare />
      <Announcer />
    </>,
  )
}

const section = () => screen.getByRole('region', { name: 'Compare' })
const button = (name: string) => within(section()).getByRole('button', { name })
const names = (role: string) =>
  within(section())
    .queryAllByRole(role)
    .map((element) => element.getAttribute('aria-label') ?? element.textContent)
const link = () => decodeURIComponent(String(writeLink(useChoices.getState().scenario)))

/** The texts of each row, without the headings that a phone shows in it. */
const rows = () =>
  within(screen.getByRole('table', { name: 'Compare' }))
    .getAllByRole('rowheader')
    .map((header) => {
      const row = header.closest('tr') as HTMLElement
      const cells = [...row.querySelectorAll('td')].map((cell) =>
        [...cell.querySelectorAll('span:not([aria-hidden]) , small, p')]
          .filter((element) => element.closest('[role=img]') === null)
          .map(({ textContent }) => textContent.trim())
          .join(' '),
      )
      return [header.textContent, ...cells.filter(Boolean)]
    })

const worked = 'vs=buy:web&vs=model:net50&vs=model:half-diamond'

describe('scenarios side by side', () => {
  it('say what differs, what is paid, and how it differs from the first', () => {
    open(worked)
    expect(rows()).toEqual([
      ['This calculation 100 Roses, United States app', '$1.51', '$0.50', '33¢'],
      ['On the web where coins are bought', '$1.04 −$0.47', '$0.50 same', '48¢'],
      ['What TikTok says 50% of net revenue', '$1.51 same', '$0.53 +$0.03', '35¢'],
      [
        'What many calculators say 2 coins = 1 diamond = $0.005',
        '$1.51 same',
        '$0.25 −$0.25',
        '17¢',
      ],
    ])
    expect(names('columnheader')).toEqual([
      'What is different',
      'All bars to one scale',
      'Viewer pays',
      'Creator gets',
      'Of each $1',
      'Change',
    ])
  })

  it('are drawn to one scale', () => {
    open(worked)
    const bars = within(section()).getAllByRole('img')
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'App store $0.45, TikTok $0.56, and Creator $0.50',
      'TikTok $0.54 and Creator $0.50',
      'App store $0.45, TikTok $0.53, and Creator $0.53',
      'App store $0.45, TikTok $0.81, and Creator $0.25',
    ])
    const widths = bars.map((bar) => bar.previousElementSibling?.getAttribute('width'))
    expect(widths).toEqual(['10000', '6892', '10000', '10000'])
  })

  it('that are too short to draw say how long they are, and their parts', () => {
    open('vs=gift:lion')
    expect(rows()[0]?.[1]).toBe(
      '0.33% of the longest bar, too short to draw: App store $0.45, TikTok $0.56, and Creator $0.50',
    )
    expect(within(section()).getAllByRole('img')).toHaveLength(1)
    // Its colours are named all the same.
    expect(names('listitem')).toEqual(['App store', 'TikTok', 'Creator'])
  })

  it.each([
    ['n=1&vs=n:20', 'drawn'],
    ['n=1&vs=n:21', '4.8% of the longest bar'],
    ['n=1&vs=n:1000000000', 'Less than 0.000001% of the longest bar'],
  ])('are drawn from a twentieth of the longest on (%s)', (query, said) => {
    open(query)
    const [first] = rows()
    if (said === 'drawn') expect(within(section()).getAllByRole('img')).toHaveLength(2)
    else expect(first?.[1]).toContain(`${said}, too short to draw: `)
  })

  it('keep up with the main calculation', () => {
    open('n=200&vs=buy:web')
    expect(rows()[1]).toEqual([
      'On the web where coins are bought',
      '$2.09 −$0.94',
      '$1.00 same',
      '48¢',
    ])
  })

  it('in another currency have their own amount, and differ in the currency of the first', () => {
    open('region=gb&vs=region:us&vs=get:50')
    expect(section()).toHaveTextContent(
      'The currencies differ, so bars and differences are in GBP.',
    )
    const [first, us, gb] = rows()
    expect(first?.slice(-3)).toEqual(['£1.36', '£0.38', '28p'])
    expect(us?.[0]).toBe('United States prices and tax there')
    expect(us?.slice(-3)).toEqual(['$1.51 −£0.22', '$0.50 same', '33¢'])
    expect(gb?.slice(-3)).toEqual(['£180.29 +£178.93', '£50.00 +£49.62', '28p'])
    // A heading that fits all of them; on a phone, each row has its own.
    expect(names('columnheader')).toContain('Of each £1 or $1')
    const shares = section().querySelectorAll('td:nth-child(5) > [aria-hidden]')
    expect([...shares].map(({ textContent }) => textContent)).toEqual([
      'Of each £1',
      'Of each $1',
      'Of each £1',
    ])
  })

  it.each([
    ['vs=coins:3,buy:web', '3 coins · On the web'],
    ['vs=diamonds:3', '3 diamonds'],
    ['vs=pay:5', 'Viewer pays $5.00'],
    [
      'vs=model:half-diamond,region:gb',
      'United Kingdom · What many calculators say 2 coins = 1 diamond = $0.005',
    ],
  ])('are named after what differs, and say nothing twice (%s)', (query, name) => {
    open(query)
    expect(rows()[1]?.[0]).toBe(name)
  })

  it.each([
    ['vs=get:50,agency:100', 'At these rates, no number of gifts earns the creator $50.00.'],
    ['vs=n:0', 'Enter a number to see who gets what.'],
    [
      'vs=model:custom,usd:1',
      'These rates can’t all be right: 100 Roses would pay out more than viewers paid for them.',
    ],
  ])('without an answer say why (%s)', (query, why) => {
    open(query)
    expect(rows()[1]?.[1]).toBe(why)
    expect(section()).not.toHaveTextContent(/NaN|Infinity|undefined/)
  })

  it('that do not differ any more say so', () => {
    open('vs=buy:web')
    fireEvent.click(button('Change or remove On the web'))
    fireEvent.change(within(section()).getByRole('combobox', { name: 'Coins bought' }), {
      target: { value: 'app' },
    })
    expect(rows()[1]?.[0]).toBe(
      'A copy Nothing is different yet. It is in the link once something is.',
    )
    expect(link()).toBe('')
  })
})

describe('adding', () => {
  it('starts with one row of suggestions, and no table', () => {
    open()
    expect(screen.queryByRole('table')).toBeNull()
    expect(names('button')).toEqual([
      'On the web',
      'What TikTok says',
      'What many calculators say',
      '1 Lion',
      'United Kingdom',
      'A copy to change',
    ])
  })

  it('offers what is not there, until there are four', async () => {
    const user = userEvent.setup()
    open()
    for (const name of ['On the web', 'What TikTok says', 'What many calculators say']) {
      await user.click(button(name))
    }
    expect(link()).toBe(worked)
    expect(rows()).toHaveLength(4)
    expect(names('button')).toEqual([
      'Change or remove On the web',
      'Change or remove What TikTok says',
      'Change or remove What many calculators say',
    ])
    expect(section()).toHaveTextContent('Four at most.')
    expect(button('Change or remove What many calculators say')).toHaveFocus()
  })

  it('makes a copy, open to be changed in place', async () => {
    const user = userEvent.setup()
    open('n=7')
    await user.click(button('A copy to change'))
    const number = within(section()).getByRole('textbox', { name: 'Viewer sends' })
    await user.clear(number)
    await user.type(number, '30')
    expect(link()).toBe('n=7&vs=n:30')
    await user.selectOptions(within(section()).getByRole('combobox', { name: 'Region' }), 'gb')
    await user.selectOptions(
      within(section()).getByRole('combobox', { name: 'How creators are paid' }),
      'net50',
    )
    expect(link()).toBe('n=7&vs=n:30,region:gb,model:net50')
    expect(rows()[1]?.[0]).toBe('30 Roses · United Kingdom · What TikTok says 50% of net revenue')
  })
})

describe('a scenario that is there already', () => {
  it('isn’t offered again, whatever its row was made from', async () => {
    open('buy=web&vs=buy:app,model:net50')
    fireEvent.click(button('Change or remove In the app · What TikTok says'))
    useChoices.getState().chooseBuy('app')
    expect(await screen.findByRole('button', { name: 'On the web' })).toBeInTheDocument()
    expect(names('button')).not.toContain('What TikTok says')
  })

  it('stays in its row while it is changed, and says that the link has it once', async () => {
    const user = userEvent.setup()
    open('vs=buy:web&vs=region:gb,buy:web')
    await user.click(button('Change or remove United Kingdom · On the web'))
    await user.selectOptions(within(section()).getByRole('combobox', { name: 'Region' }), 'us')
    expect(rows()[2]?.[0]).toBe(
      'On the web The same as “On the web” now, so it is not in the link.',
    )
    expect(link()).toBe('vs=buy:web')
    await user.selectOptions(within(section()).getByRole('combobox', { name: 'Region' }), 'gb')
    expect(link()).toBe('vs=buy:web&vs=region:gb,buy:web')
  })

  it('isn’t copied twice: the existing copy opens instead', async () => {
    const user = userEvent.setup()
    open()
    await user.click(button('A copy to change'))
    await user.click(button('Done'))
    await user.click(button('A copy to change'))
    expect(rows()).toHaveLength(2)
    expect(screen.getByRole('group', { name: 'Change A copy' })).toBeInTheDocument()
    expect(screen.getByText('There is already a copy. Change something in it.')).toBeInTheDocument()
  })

  it('is named as an ignored part of the link, like one that can’t be read', () => {
    useChoices.getState().open(readLink('vs=buy:web&vs=buy:web&vs=buy:shop'))
    render(<IgnoredParts brief={false} />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'vs = buy:web is the same as a scenario that is already there, so it is shown only once.',
      'vs = buy:shop isn’t valid, so this scenario isn’t shown.',
    ])
  })
})

describe('the name of a scenario', () => {
  const given = () => useScenarioNames.getState()
  const name = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).forEach(([difference, typed]) => nameScenario(difference, typed))

  async function type(user: UserEvent, label: string, text: string) {
    const field = within(section()).getByRole('textbox', { name: label })
    await user.clear(field)
    if (text !== '') await user.type(field, text)
  }

  it('stays with its row while a number is typed through that of another', async () => {
    const user = userEvent.setup()
    name({ 'n:5': 'Five', 'n:50': 'Fifty' })
    open('vs=n:5&vs=n:50')
    await user.click(button('Change or remove Fifty'))
    await type(user, 'Viewer sends', '51')
    expect(given()).toEqual({ 'n:5': 'Five', 'n:51': 'Fifty' })
  })

  it('stays with its row when another becomes the main calculation', async () => {
    const user = userEvent.setup()
    name({ 'n:7': 'Seven' })
    open('vs=buy:web&vs=n:7')
    await user.click(button('Change or remove On the web'))
    await user.click(button('Make it the main calculation'))
    expect(names('rowheader').join()).toContain('Seven')
  })

  it('is not given to an unnamed row while a number is typed through its own', async () => {
    const user = userEvent.setup()
    name({ 'n:5': 'Five' })
    open('vs=n:5&vs=n:50')
    await user.click(button('Change or remove 50 Roses'))
    await type(user, 'Viewer sends', '51')
    expect(given()).toEqual({ 'n:5': 'Five' })
    expect(rows().map(([head]) => head)).toContain('51 Roses')
  })

  it('is left to one that is not shown while a number is typed through its own', async () => {
    const user = userEvent.setup()
    name({ 'n:5': 'Five', 'n:50': 'Fifty' })
    open('vs=n:50')
    await user.click(button('Change or remove Fifty'))
    await type(user, 'Viewer sends', '51')
    expect(given()).toEqual({ 'n:5': 'Five', 'n:51': 'Fifty' })
    await type(user, 'Viewer sends', '5')
    expect(rows()[1]?.[0]).toBe('Fifty 5 Roses')
  })

  it('stays with its row, even if the editor is closed at the number of another', async () => {
    const user = userEvent.setup()
    name({ 'n:5': 'Five', 'n:50': 'Fifty' })
    open('vs=n:5&vs=n:50')
    await user.click(button('Change or remove Fifty'))
    await type(user, 'Viewer sends', '5')
    await user.click(button('Done'))
    await user.click(within(section()).getAllByRole('button', { name: /^Change or/ })[1]!)
    await type(user, 'Viewer sends', '7')
    expect(given()).toEqual({ 'n:5': 'Five', 'n:7': 'Fifty' })
  })

  it('is the one that was typed last, before and after a change', async () => {
    const user = userEvent.setup()
    open('vs=n:5&vs=n:50')
    await user.click(button('Change or remove 50 Roses'))
    await type(user, 'Name', 'Fifty')
    await type(user, 'Viewer sends', '51')
    await type(user, 'Name', 'Fifty-one')
    await type(user, 'Viewer sends', '52')
    expect(given()).toEqual({ 'n:52': 'Fifty-one' })
    await type(user, 'Name', '')
    await type(user, 'Viewer sends', '53')
    expect(given()).toEqual({})
  })

  it('that was given in another tab is shown', () => {
    open('vs=n:5')
    localStorage.setItem('rose-value-scenarios', '{"n:5":"Five"}')
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'rose-value-scenarios' })))
    expect(rows()[1]?.[0]).toBe('Five 5 Roses')
  })

  it('goes with an unchanged copy once that is changed', async () => {
    const user = userEvent.setup()
    open()
    await user.click(button('A copy to change'))
    await type(user, 'Name', 'Mine')
    await user.click(button('Done'))
    await user.click(button('Change or remove Mine'))
    await type(user, 'Viewer sends', '7')
    expect(given()).toEqual({ 'n:7': 'Mine' })
  })

  it.each([
    ['removed', () => userEvent.click(button('Remove'))],
    ['left by opening a link', () => act(async () => useChoices.getState().open(readLink('n=7')))],
  ])('of an unchanged copy is not that of the next one, once it was %s', async (_, leave) => {
    const user = userEvent.setup()
    open()
    await user.click(button('A copy to change'))
    await type(user, 'Name', 'Mine')
    expect(rows()[1]?.[0]).toBe(
      'Mine Nothing is different yet. It is in the link once something is.',
    )
    await leave()
    await user.click(button('A copy to change'))
    expect(rows()[1]?.[0]).toMatch(/^A copy /)
  })
})

describe('with the keyboard', () => {
  it.each(['Done', 'Escape'])(
    'closes the editor with %s, and the focus is on its button',
    async (how) => {
      const user = userEvent.setup()
      open('vs=buy:web&vs=model:net50')
      await user.click(button('Change or remove What TikTok says'))
      const name = within(section()).getByRole('textbox', { name: 'Name' })
      if (how === 'Done') button('Done').focus()
      else name.focus()
      await user.keyboard(how === 'Done' ? '{Enter}' : '{Escape}')
      expect(screen.queryByRole('group', { name: /^Change / })).toBeNull()
      expect(button('Change or remove What TikTok says')).toHaveFocus()
    },
  )

  it('leaves Escape to an open list first', async () => {
    const user = userEvent.setup()
    open('vs=buy:web')
    await user.click(button('Change or remove On the web'))
    const gift = within(section()).getByRole('combobox', { name: 'Gift' })
    gift.focus()
    await user.keyboard('{ArrowDown}')
    expect(gift).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(gift).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'Change On the web' })).toBeNull()
  })

  it.each(['Done', 'Escape'])('shows a refused number before %s takes it away', async (how) => {
    const user = userEvent.setup()
    open('vs=buy:web')
    await user.click(button('Change or remove On the web'))
    const number = () => within(section()).getByRole('textbox', { name: 'Viewer sends' })
    await user.clear(number())
    await user.type(number(), 'abc')
    button('Done').focus()
    await user.keyboard(how === 'Done' ? '{Enter}' : '{Escape}')
    expect(number()).toHaveFocus()
    expect(number()).toHaveValue('abc')
    await user.keyboard('{Escape}')
    expect(number()).toHaveValue('100')
    await user.keyboard('{Escape}')
    expect(button('Change or remove On the web')).toHaveFocus()
    expect(button('Change or remove On the web')).toHaveAttribute('aria-expanded', 'false')
  })

  it.each([
    'Change or remove On the web',
    'Change or remove 7 Roses',
    'Move down',
    'Make it the main calculation',
    'A copy to change',
  ])('shows a refused number before “%s” takes it away', async (pressed) => {
    const user = userEvent.setup()
    open('vs=buy:web&vs=n:7')
    await user.click(button('Change or remove On the web'))
    const number = () => within(section()).getByRole('textbox', { name: 'Viewer sends' })
    await user.clear(number())
    await user.type(number(), 'abc')
    await user.click(button(pressed))
    expect(number()).toHaveFocus()
    expect(number()).toHaveValue('abc')
  })

  it('moves a scenario, which keeps the focus', async () => {
    const user = userEvent.setup()
    open(worked)
    button('Change or remove On the web').focus()
    await user.keyboard('{Enter}')
    button('Move down').focus()
    await user.keyboard('{Enter}')
    expect(link()).toBe('vs=model:net50&vs=buy:web&vs=model:half-diamond')
    expect(button('Move down')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(link()).toBe('vs=model:net50&vs=model:half-diamond&vs=buy:web')
    expect(button('Move up')).toHaveFocus()
    expect(screen.getByText('On the web is now number 4.')).toBeInTheDocument()
  })

  it('removes a scenario, and then the focus is beside it', async () => {
    const user = userEvent.setup()
    open('vs=buy:web&vs=model:net50')
    await user.click(button('Change or remove What TikTok says'))
    button('Remove').focus()
    await user.keyboard('{Enter}')
    expect(link()).toBe('vs=buy:web')
    expect(button('Change or remove On the web')).toHaveFocus()
    expect(screen.getByText('What TikTok says removed.')).toBeInTheDocument()
  })

  it('names a scenario; the name is kept while it is changed, and is in no link', async () => {
    const user = userEvent.setup()
    open('vs=buy:web')
    await user.click(button('Change or remove On the web'))
    await user.type(within(section()).getByRole('textbox', { name: 'Name' }), 'At home')
    expect(rows()[1]?.[0]).toBe('At home On the web')
    await user.selectOptions(within(section()).getByRole('combobox', { name: 'Region' }), 'gb')
    expect(rows()[1]?.[0]).toBe('At home United Kingdom · On the web')
    expect(link()).toBe('vs=region:gb,buy:web')
    expect(localStorage.getItem('rose-value-scenarios')).toBe('{"region:gb,buy:web":"At home"}')
    await user.clear(within(section()).getByRole('textbox', { name: 'Name' }))
    expect(rows()[1]?.[0]).toBe('United Kingdom · On the web')
  })

  it('makes a scenario the main calculation; the others stay what they are', async () => {
    const user = userEvent.setup()
    open('n=7&agency=20&vs=buy:web&vs=model:net50,agency:default')
    await user.click(button('Change or remove What TikTok says · Agency’s share: as sourced'))
    await user.click(button('Make it the main calculation'))
    expect(link()).toBe(
      'n=7&model=net50&vs=buy:web,model:diamond,agency:20&vs=model:diamond,agency:20',
    )
  })
})
