import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../../src/language/groups/evidence-late'
import { addTexts } from '../../../src/language/load'
import { Shares } from '../../../src/ui/evidence/Shares'
import { openLink } from '../open-link'
import { savedCsv } from '../share/saved-csv'

addTexts(evidenceTexts)
addTexts(lateEvidenceTexts)

const open = (query = '') => openLink(<Shares />, query)
const table = () =>
  within(screen.getByRole('region', { name: '50, 60 or 70%?' })).getByRole('table')
const row = (name: RegExp) =>
  within(within(table()).getByRole('rowheader', { name }).closest('tr') as HTMLElement)
/** The drawing, which is not read aloud. */
const bar = (name: RegExp) =>
  row(name).getAllByRole('cell')[1]?.querySelector('div[aria-hidden]') as HTMLElement
const cells = (name: RegExp) =>
  row(name)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

it('each share reads aloud with what is counted and who gets what', () => {
  open()
  expect(within(table()).getAllByRole('row')).toHaveLength(5)
  expect(cells(/viewer pays in the app/)[0]).toBe('67%')
  expect(bar(/viewer pays in the app/).nextSibling).toHaveTextContent(
    /^App store 30¢, TikTok 37¢, and Creator 33¢$/,
  )
  expect(bar(/left after the app store/).nextSibling).toHaveTextContent(
    /^App store 30¢ \(not counted\), TikTok 37¢, and Creator 33¢$/,
  )
  expect(bar(/left after the app store/)).toHaveTextContent('not counted37¢33¢')
  expect(bar(/test gift/)).toHaveTextContent('store and TikTok, 60¢40¢')
})

it('says in which country and whether in the app or on the web the viewer buys, on the page and in the citation', async () => {
  open('buy=web')
  expect(
    screen.getByText(
      /^United States, in the app, 100 coins for \$1\.51: Of each \$1, TikTok keeps 37¢\./,
    ),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cite this' }))
  expect(await screen.findByRole('textbox', { name: 'Citation' })).toHaveTextContent(
    'United States, in the app, 100 coins for $1.51, with the payout model “1 coin = 1 diamond = $0.005”: Of each $1, TikTok',
  )
})

it('the parts of a bar are as wide as their shares', () => {
  open('region=gb')
  const widths = [...bar(/viewer pays in the app/).querySelectorAll('svg')].map((svg) =>
    svg.getAttribute('width'),
  )
  expect(widths).toEqual(['1667', '2500', '3060', '2773'])
})

it('draws no bar where there is no share, and says why', () => {
  open('region=gb&price=0.2')
  expect(cells(/on the web/)).toEqual([
    'unknown',
    'United Kingdom: we found no reliable web prices.',
  ])
  expect(cells(/viewer pays in the app/)).toEqual([
    'impossible',
    expect.stringMatching(/^The creator’s gross would be .* can’t all be right\.$/),
  ])
  expect(table().querySelectorAll('[aria-hidden] [data-fits]')).toHaveLength(2)
})

it('the legend names only the parts that occur', () => {
  open('region=gb')
  const [signs] = screen.getAllByRole('list')
  const names = within(signs as HTMLElement).getAllByRole('listitem')
  expect(names.map(({ textContent }) => textContent)).toEqual([
    'VAT',
    'App store',
    'TikTok',
    'Creator',
  ])
})

it('sorts both ways by the share that doesn’t reach the creator', async () => {
  open()
  const taken = () =>
    within(table())
      .getAllByRole('row')
      .slice(1)
      .map((line) => within(line).getAllByRole('cell')[0]?.textContent)
  expect(taken()).toEqual(['52%', '53%', '60%', '67%'])
  await userEvent.click(
    screen.getByRole('button', { name: 'Doesn’t reach the creator', description: /^Sort by/ }),
  )
  expect(taken()).toEqual(['67%', '60%', '53%', '52%'])
})

it('names the source of each percentage', () => {
  open()
  expect(table()).toHaveTextContent('TikTok says 50%:')
  expect(table()).toHaveTextContent('Business Insider, quoting a TikTok spokesperson')
  expect(table()).toHaveTextContent('ABC and ADM+S, Australia')
})

it('the CSV file has each share as a number', async () => {
  open()
  const rows = await savedCsv(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]))
  // 100 − 660.5 ÷ 19.99.
  expect(rows[4]?.slice(0, 1)).toEqual(['66.9584792396198'])
  expect(rows[4]?.slice(2, 7)).toEqual([
    '',
    '30',
    '36.9584792396198',
    '66.9584792396198',
    '33.0415207603802',
  ])
  expect(rows[3]?.slice(2, 7)).toEqual(['', '', '', '60', '40'])
})
