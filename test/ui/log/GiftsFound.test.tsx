import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { CountedGifts, Reading } from '../../../src/domain/log/reading'
import { openGiftBook } from '../../../src/state/gift-book'
import { useLog } from '../../../src/state/log'
import { GiftsFound } from '../../../src/ui/log/GiftsFound'
import { counted, type Row, sent, viewer } from '../../domain/log/counted'
import { openLink } from '../open-link'
import { fileRead } from './log-files'

await openGiftBook()
afterEach(() => useLog.setState(useLog.getInitialState()))

const minute = 60_000
const start = Date.UTC(2026, 10, 20, 20)
const [ann, ben, cem] = [viewer('1', 'ann'), viewer('2', 'ben'), viewer('3', 'cem')]
const [rose, lion, heart] = [
  sent('Rose', 1, '5655'),
  sent('Lion', 29_999, '6369'),
  sent('Finger Heart', 5),
]

/** The story that every sample log tells, once it is counted. */
const story: readonly Row[] = [
  { viewer: ann, gift: rose, count: 5, time: start },
  { viewer: ben, gift: lion, time: start + minute },
  { viewer: ann, gift: rose, time: start + 2 * minute },
  { viewer: cem, gift: heart, count: 3, time: start + 4 * minute - 1 },
]

/** Eighty calm minutes, and four in which Ben and Cem sent far more. */
const surging: readonly Row[] = Array.from({ length: 80 }, (_, at) => ({
  viewer: ann,
  gift: rose,
  count: 10,
  time: start + at * minute,
})).flatMap((row, at) =>
  at < 40 || at > 43
    ? [row]
    : [row, { ...row, viewer: at % 2 === 0 ? ben : cem, gift: sent('Galaxy', 1_000), count: 1 }],
)

function open(rows: readonly Row[] | CountedGifts, query = '') {
  const gifts = 'times' in rows ? rows : counted(rows)
  const reading: Reading = { files: [], gifts, purchases: [], sent: [], lives: [], totals: [] }
  useLog.setState({ stage: { kind: 'done', reading } })
  openLink(<GiftsFound />, query)
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const region = (name: string) => within(screen.getByRole('region', { name }))
const who = () => region('Who sent most?')
const what = () => region('Which gifts were they?')
const when = () => region('When did the gifts come?')

type Within = Pick<ReturnType<typeof who>, 'getAllByRole'>

const rowsOf = (part: Within) =>
  part
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row).getByRole('rowheader').textContent,
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.lastElementChild?.textContent),
    ])

describe('what a LIVE comes to', () => {
  it('comes first, with its range and its numbers', () => {
    open(story)
    expect(headline()).toBe('Viewers paid $454.28 in 4 minutes. The creator gets about $150.10.')
    const stats = within(screen.getByRole('list', { name: 'This LIVE in numbers' }))
    expect(stats.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '10gifts',
      '30,020coins',
      '3viewers',
      '2.5 a minutegifts, on average',
    ])
    expect(screen.getByText(/^The creator gets between .* sources disagree/)).toBeVisible()
  })

  it('follows the rates, and the creator’s deductions', () => {
    open(story, 'agency=50&region=gb')
    expect(headline()).toMatch(/^Viewers paid £[\d.,]+ in 4 minutes\. The creator gets about £/)
  })

  it('is nothing for the creator where the agency takes all', () => {
    open(story, 'agency=100')
    expect(headline()).toMatch(/At these rates, the creator gets \$0\.00\.$/)
  })

  it('gives way to a notice where the rates can’t be right', () => {
    open(story, 'usd=1')
    expect(headline()).toBe(
      'These rates can’t all be right: 30,020 coins would pay out more than viewers paid for them.',
    )
  })

  it('follows rates that are changed beside them: region, where coins are bought, and model', async () => {
    open(story)
    const line = screen.getByRole('button', { name: 'United States, in the app' })
    expect(screen.queryByLabelText('Region')).toBeNull()
    await userEvent.click(line)
    expect(line).toHaveAttribute('aria-expanded', 'true')
    const inApp = headline()
    await userEvent.selectOptions(screen.getByLabelText('Coins bought'), 'On the web')
    expect(headline()).not.toBe(inApp)
    await userEvent.selectOptions(screen.getByLabelText('Region'), 'United Kingdom')
    expect(headline()).toMatch(/^Viewers paid £/)
    const before = headline()
    const models = screen.getByLabelText<HTMLSelectElement>('How creators are paid')
    await userEvent.selectOptions(models, models.options[1]?.value ?? '')
    expect(headline()).not.toBe(before)
    const all = screen.getByRole<HTMLAnchorElement>('link', { name: /^All rates/ })
    expect(all).toHaveAccessibleName(/opens in a new tab/)
    expect(all).toHaveAttribute('target', '_blank')
    expect(new URL(all.href).search).toMatch(/region=gb.*basket|basket.*region=gb/)
  })

  it('opens as a calculation in a new tab, so that the log stays', () => {
    open(story)
    const link = screen.getByRole('link', { name: /^Open as a calculation/ })
    expect(link).toHaveAccessibleName(/opens in a new tab/)
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('opens as a calculation, with each kind of gift', () => {
    open(story)
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^Open as a calculation/ })
    expect(new URL(link.href).search).toBe('?basket=lion:1,finger-heart:3,rose:6')
  })

  it('opens as a number of coins where a calculation can’t hold all kinds', () => {
    open(Array.from({ length: 51 }, (_, at) => ({ viewer: ann, gift: sent(`New ${at}`, at + 1) })))
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^Open as a calculation/ })
    expect(new URL(link.href).search).toBe('?coins=1326')
    expect(
      screen.getByText(/A calculation holds up to 50 kinds of gifts, and there are 51/),
    ).toBeVisible()
  })

  it('has no minutes where the log has no times', () => {
    open(story.map((row) => ({ ...row, time: Number.NaN })))
    expect(headline()).toMatch(/^Viewers paid \$454\.28\. /)
    expect(when().getByText(/The log has no times/)).toBeVisible()
    expect(screen.queryByText(/a minute/)).toBeNull()
  })
})

describe('the lists of viewers and gifts', () => {
  it('have rows that add up', () => {
    open(story)
    expect(rowsOf(who())).toEqual([
      ['@ben', '29,999', '$453.96', '$150.00', '>99.9%'],
      ['@cem', '15', '$0.23', '7.5¢', '<0.1%'],
      ['@ann', '6', '9.1¢', '3¢', '<0.1%'],
    ])
    expect(rowsOf(what()).map(([name, count, coins]) => [name, count, coins])).toEqual([
      ['Lion', '1', '29,999'],
      ['Finger Heart', '3', '15'],
      ['Rose', '6', '6'],
    ])
  })

  it('change no number when names are hidden', async () => {
    open(surging)
    const numbers = () => rowsOf(who()).map(([, ...cells]) => cells)
    const before = numbers()
    await userEvent.click(screen.getByRole('switch', { name: 'Hide names' }))
    expect(numbers()).toEqual(before)
    expect(rowsOf(who()).map(([name]) => name)).toEqual(['Viewer 1', 'Viewer 2', 'Viewer 3'])
    expect(document.body.textContent).not.toMatch(/@ann|@ben|@cem/)
  })

  it('find any viewer by name', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ({
      viewer: viewer(String(at), `viewer_${at}`),
      gift: rose,
      count: 1_000 - at,
    }))
    open(rows)
    expect(rowsOf(who())).toHaveLength(8)
    await userEvent.click(who().getByRole('button', { name: 'All 1,000 viewers' }))
    // Only rows in sight are in the document, and the table says how many there are.
    expect(who().getByRole('table').querySelectorAll('tbody tr').length).toBeLessThan(100)
    expect(who().getByRole('table')).toHaveAttribute('aria-rowcount', '1001')
    await userEvent.type(who().getByRole('searchbox', { name: 'Find a viewer' }), '_999')
    expect(rowsOf(who()).map(([name, coins]) => [name, coins])).toEqual([['@viewer_999', '1']])
    await userEvent.type(who().getByRole('searchbox', { name: 'Find a viewer' }), 'x')
    expect(who().getByText('No viewer matches.')).toBeVisible()
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('gifts without a known price', () => {
  const wonder = sent('Wonder of mine', null)
  const rosa = sent('Rosa', 0)

  it('are counted as gifts and named, and their price is asked for', async () => {
    open([...story, { viewer: ann, gift: wonder, count: 2, time: start }])
    expect(headline()).toMatch(/\$454\.28/)
    expect(screen.getByText(/^2 gifts have no known price\./)).toBeVisible()
    expect(rowsOf(what()).at(-1)).toEqual(['Wonder of mineprice not known', '2', '–', '–'])
    const box = screen.getByRole('combobox', { name: /What is “Wonder of mine”/ })
    await userEvent.type(box, 'galaxy{Enter}')
    expect(rowsOf(what())[1]?.slice(0, 3)).toEqual(['Galaxy', '2', '2,000'])
    expect(screen.getByText('Every gift has a price now.')).toBeVisible()
  })

  it('are chosen from the gifts of that name', async () => {
    open([...story, { viewer: ann, gift: rosa, count: 3, time: start }])
    const group = within(screen.getByRole('group', { name: 'Which one is “Rosa”?' }))
    await userEvent.click(group.getByRole('radio', { name: 'Rosa, 10 coins' }))
    expect(rowsOf(what()).map(([name, , coins]) => [name, coins])).toContainEqual(['Rosa', '30'])
    await userEvent.click(group.getByRole('radio', { name: 'Rose, 1 coin' }))
    expect(rowsOf(what()).map(([name, , coins]) => [name, coins])).toContainEqual(['Rose', '9'])
  })

  it('are asked about a few at a time; showing all moves the focus to the first of the others', async () => {
    const odd = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => sent(`${name} of mine`, null))
    open(odd.map((gift) => ({ viewer: ann, gift })))
    await userEvent.click(screen.getByRole('button', { name: 'Show all 5 kinds' }))
    const fourth = screen.getByRole('combobox', { name: /What is “Four of mine”/ })
    expect(fourth.closest('li')).toHaveFocus()
  })

  it('give no amount of money where no gift has a price', () => {
    open([{ viewer: ann, gift: wonder, count: 2 }])
    expect(headline()).toBe('2 gifts were sent, and none of their prices is known.')
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('gifts to guests', () => {
  it('are listed apart from the host’s', async () => {
    open([...story, { viewer: ann, gift: lion, count: 2, to: '99', time: start }])
    expect(headline()).toMatch(/\$454\.28/)
    await userEvent.selectOptions(screen.getByLabelText('Gifts for'), 'Guest 99: 2 gifts')
    expect(rowsOf(who()).map(([name, coins]) => [name, coins])).toEqual([['@ann', '59,998']])
  })

  it('are called by the last digits of long numbers, as long as those differ', () => {
    open([
      { viewer: ann, gift: rose, count: 3, to: '7000000000000000099' },
      { viewer: ann, gift: rose, count: 2, to: '7000000000000000098' },
      { viewer: ann, gift: rose, to: '7000000000000010098' },
    ])
    const { options } = screen.getByLabelText<HTMLSelectElement>('Gifts for')
    expect([...options].map(({ text }) => text)).toEqual([
      'Host (…0099): 3 gifts',
      'Guest 7000000000000000098: 2 gifts',
      'Guest 7000000000000010098: 1 gift',
    ])
    expect(
      screen.getByText(/Receiver …0099 got the most gifts and is treated as the host/),
    ).toBeVisible()
  })

  it('say who is taken for the host where the log doesn’t name one', () => {
    open([
      { viewer: ann, gift: rose, to: '98' },
      { viewer: ann, gift: rose, count: 2, to: '99' },
    ])
    expect(
      screen.getByText(/Receiver 99 got the most gifts and is treated as the host/),
    ).toBeVisible()
  })
})

describe('files with the same gifts', () => {
  const again = story.map((row) => ({ ...row, viewer: viewer(null, row.viewer.handle) }))
  const openFiles = (rows: readonly Row[], ends: readonly number[]) => {
    const gifts = { ...counted(rows), ends }
    const files = ends.map((_, at) => fileRead({ name: `part ${at}` }))
    const reading: Reading = { files, gifts, purchases: [], sent: [], lives: [], totals: [] }
    useLog.setState({ stage: { kind: 'done', reading } })
    openLink(<GiftsFound />)
  }
  const hint = () => screen.queryByText(/may be the same LIVE twice/)

  it('at the same times may be one LIVE twice', () => {
    openFiles([...story, ...again], [4, 8])
    expect(hint()).toHaveTextContent('part 0 and part 1 have the same gifts at the same times.')
  })

  it('at other times are not', () => {
    openFiles(
      [...story, ...again.map((row) => ({ ...row, time: Number(row.time) + 5_000 }))],
      [4, 8],
    )
    expect(hint()).toBeNull()
  })

  it('without times, or in one file, are not', () => {
    openFiles([...story, ...again], [8])
    expect(hint()).toBeNull()
    cleanup()
    openFiles(
      [...story, ...again].map((row) => ({ ...row, time: Number.NaN })),
      [4, 8],
    )
    expect(hint()).toBeNull()
  })
})

describe('when gifts came', () => {
  it('names who made a surge and with what, and the rule', () => {
    open(surging)
    const [surge] = when().getAllByRole('listitem')
    expect(surge).toHaveTextContent('4,040 coins')
    expect(surge).toHaveTextContent(
      '4 Galaxies from @ben and @cem. 84% of all coins, in 4 minutes.',
    )
    expect(
      when().getByText(/at least 4 times as many coins as usual\. “Usual” is 10 coins a minute/),
    ).toBeVisible()
    expect(when().getByText(/Times are in your time zone/)).toBeVisible()
    expect(when().getByRole('img').getAttribute('aria-label')).toMatch(/One surge: /)
  })

  it('ends a surge when the part that is only this surge ends', async () => {
    open(surging)
    const name = when().getByRole('heading', { level: 3 }).textContent ?? ''
    await userEvent.click(when().getByRole('button', { name: /^Only this surge, / }))
    const only = (await who().findByText(/^Only .* to .*\.$/)).textContent ?? ''
    expect(name).toContain(only.slice('Only '.length, -1))
    expect(when().getByRole('button', { name: /^Only this surge, / })).toHaveAccessibleName(
      `Only this surge, ${only.slice('Only '.length, -1)}`,
    )
  })

  it('names a single viewer, and three', () => {
    const galaxies = (...people: Row['viewer'][]) =>
      surging.map((row) => {
        const at = ((row.time ?? 0) - start) / minute
        return row.gift.name === 'Galaxy'
          ? { ...row, viewer: people[at % people.length] ?? ann }
          : row
      })
    open(galaxies(ben))
    expect(when().getByRole('listitem')).toHaveTextContent('4 Galaxies from @ben. 84%')
    cleanup()
    open(galaxies(ben, cem, ann))
    expect(when().getByRole('listitem')).toHaveTextContent(
      /4 Galaxies from @\w+, @\w+, and one other/,
    )
  })

  it('filters the lists by a surge, and says so', async () => {
    open(surging)
    await userEvent.click(when().getByRole('button', { name: /^Only this surge, / }))
    expect(await who().findByText(/^Only .* to .*\.$/)).toBeVisible()
    expect(rowsOf(who()).map(([name, coins]) => [name, coins])).toEqual([
      ['@ben', '2,000'],
      ['@cem', '2,000'],
      ['@ann', '40'],
    ])
    await userEvent.click(what().getByRole('button', { name: 'Show all' }))
    expect(what().getByRole('heading', { level: 2 })).toHaveFocus()
    expect(await who().findByText('800')).toBeVisible()
  })

  it('filters by times chosen with the keyboard', async () => {
    open(surging)
    await userEvent.click(when().getByRole('button', { name: 'Choose a part' }))
    const to = when().getByRole<HTMLSelectElement>('combobox', { name: 'To' })
    await userEvent.selectOptions(to, to.options[39] as HTMLOptionElement)
    expect(await what().findByText(/^Only /)).toBeVisible()
    expect(rowsOf(what()).map(([name, count]) => [name, count])).toEqual([['Rose', '400']])
  })

  it('shows the whole LIVE again, and moves the focus to the button beside', async () => {
    open(surging)
    await userEvent.click(when().getByRole('button', { name: /^Only this surge, / }))
    await userEvent.click(when().getByRole('button', { name: 'Show all' }))
    expect(when().getByRole('button', { name: 'Choose a part' })).toHaveFocus()
    expect(when().queryByRole('button', { name: 'Show all' })).toBeNull()
  })

  it('can be read as a table, too', async () => {
    open(surging)
    await userEvent.click(when().getByRole('button', { name: 'As a table' }))
    const rows = within(when().getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(81)
    expect(rows[41]).toHaveTextContent(/1,010$/)
  })

  it('has wider bars for a long LIVE, and says so', () => {
    open(
      Array.from({ length: 600 }, (_, at) => ({
        viewer: ann,
        gift: rose,
        time: start + at * minute,
      })),
    )
    expect(when().getByText('Coins per 5 minutes')).toBeVisible()
  })

  it('has dates instead of minutes for a log of several days', () => {
    open([
      { viewer: ann, gift: rose, time: start },
      { viewer: ann, gift: rose, time: start + 3 * 1_440 * minute },
    ])
    expect(headline()).toMatch(/^Viewers paid .* from Nov \d+, 2026 to Nov \d+, 2026\./)
    expect(when().getByText(/^Coins /)).toBeVisible()
  })
})
