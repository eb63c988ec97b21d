import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addUp } from '../../../src/domain/log/add-up'
import type { Reading } from '../../../src/domain/log/reading'
import { useChoices } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { answerLog, useLog } from '../../../src/state/log'
import { calculateCoins, type LogFound } from '../../../src/state/log-figures'
import { LogFiles } from '../../../src/ui/log/LogFiles'
import { asLogged, counted, sent, viewer } from '../../domain/log/counted'
import { openLink } from '../open-link'
import { readCsv } from '../share/read-csv'
import { fileRead } from './log-files'
import { nothingRead } from './nothing-read'

const start = Date.UTC(2026, 0, 15, 20, 0, 7)
const rose = sent('Rose', 1, '5655')
const lion = sent('Lion', 29999, '6369')
const [one, two] = [viewer('1', 'one'), { id: '2', handle: '=cmd', name: '+Two, "2"' }]

/** Two viewers, two receivers, and a gift of no known price. */
const gifts = counted([
  { viewer: one, gift: rose, count: 5, time: start },
  { viewer: two, gift: lion, time: start + 60_000 },
  { viewer: one, gift: sent('Odd', null), time: start + 61_000 },
  { viewer: one, gift: rose, count: 7, to: '77' },
])

function foundOf(query = ''): LogFound {
  const known = asLogged(gifts)
  const receiver = gifts.receivers.indexOf(null)
  const figures = addUp(gifts, known, receiver)
  const calculation = calculateCoins(figures.coins, readLink(query).scenario)
  return { gifts, known, receiver, receivers: [], hostBy: 'log', figures, calculation }
}

const saved: { name: string; content: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  useLog.setState(useLog.getInitialState())
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved.push({ name: '', content: content as Blob })
    return 'blob:'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const last = saved.at(-1)
    if (last) last.name = this.download
  })
})
afterEach(() => vi.restoreAllMocks())

const range = 'The creator gets between $60 and $159.'

function open(reading: Partial<Reading>, found: LogFound | null, query = '') {
  const head = [{ id: 'bought.head.undated' as const, values: { what: '$1' } }]
  openLink(
    <LogFiles
      reading={{ ...nothingRead, ...reading }}
      found={found}
      head={head}
      note={range}
      stats={[{ number: '2', label: 'viewers' }]}
    />,
    query,
  )
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function file(): Promise<{ name: string; text: string }> {
  await waitFor(() => expect(saved).toHaveLength(1))
  const [{ name, content } = { name: '', content: new Blob() }] = saved
  // A Blob's own text() leaves the byte order mark out.
  const bytes = new Uint8Array(await content.arrayBuffer())
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}
const csv = async () => readCsv((await file()).text.replace(/^\ufeff/, ''))

it('offers a table for each kind of thing found', async () => {
  open({ gifts }, foundOf())
  await press('CSV')
  const group = screen.getByRole('group', { name: 'Save the result' })
  expect(
    within(group)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'CSV',
    'JSON',
    'Picture',
    'Gifts, one row each3 rows',
    'Viewers2 rows',
    'Kinds of gifts3 rows',
    'Coins a minute2 rows',
  ])
})

it('each row of the CSV is a gift to the chosen receiver, and no name becomes a formula', async () => {
  open({ gifts }, foundOf())
  await press('CSV')
  await press(/^Gifts, one row each/)
  expect(await csv()).toEqual([
    ['Time (UTC)', 'Viewer', 'Handle', 'Gift', 'Count', 'Coins each', 'Coins'],
    ['2026-01-15T20:00:07.000Z', 'one', 'one', 'Rose', '5', '1', '5'],
    ['2026-01-15T20:01:07.000Z', `'+Two, "2"`, `'=cmd`, 'Lion', '1', '29999', '29999'],
    ['2026-01-15T20:01:08.000Z', 'one', 'one', 'Odd', '1', '', ''],
  ])
  const { name, text } = await file()
  expect(name).toBe('rose-value-log-gifts.csv')
  expect(text).toMatch(/^\ufeff/)
})

it('where a comma is the decimal sign, names stay as they are, even one that looks like a number', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE')
  const pi = counted([{ viewer: viewer('1', '3.14'), gift: rose, count: 5, time: start }])
  const known = asLogged(pi)
  const figures = addUp(pi, known, 0)
  const calculation = calculateCoins(figures.coins, readLink('').scenario)
  open(
    { gifts: pi },
    { gifts: pi, known, receiver: 0, receivers: [], hostBy: 'log', figures, calculation },
  )
  await press('CSV')
  await press(/^Viewers/)
  const [, row = ''] = (await file()).text.split('\r\n')
  expect(row).toMatch(/^3\.14;3\.14;5;5;0,\d+;0,025;USD;/)
})

it('the viewers’ amounts add up to the total, and name their rates', async () => {
  const query = 'region=gb&model=half-diamond'
  useChoices.getState().open(readLink(query))
  const found = foundOf(query)
  open({ gifts }, found, query)
  await press('CSV')
  await press(/^Viewers/)
  const [headings = [], ...rows] = await csv()
  expect(headings.slice(-2)).toEqual(['Rates', 'Link'])
  const column = (name: string) => rows.map((row) => row[headings.indexOf(name)])
  expect(column('Coins')).toEqual(['29999', '5'])
  expect(column('Currency')).toEqual(['GBP', 'GBP'])
  const gets = column('Creator gets').reduce((sum, amount) => sum + Number(amount), 0)
  // 30,004 coins make 15,002 diamonds of half a cent.
  expect(gets).toBeCloseTo(75.01 * 0.75538854, 9)
  expect(column('Link')[0]).toMatch(/\/log\/\?rates=2026-11&region=gb&model=half-diamond$/)
})

it('hides names in every file if the visitor hides them', async () => {
  answerLog({ hidesNames: true })
  open({ gifts, files: [fileRead({ name: 'LIVE of @one.csv' })] }, foundOf())
  await press('JSON')
  const { name, text } = await file()
  expect(name).toBe('rose-value-log.json')
  expect(text).not.toMatch(/Two|cmd|"one"|@one/)
  expect(JSON.parse(text).files[0]).toMatchObject({ name: null, lines: 951 })
  const { gifts: rows, gifters } = JSON.parse(text)
  expect(rows.map((row: { viewer: string }) => row.viewer)).toEqual([
    'Viewer 2',
    'Viewer 1',
    'Viewer 2',
  ])
  expect(gifters[0]).toMatchObject({ viewer: 'Viewer 1', coins: 29999 })
})

it('leaves what follows from an unknown price empty, and is not zero', async () => {
  const unpriced = counted([
    { viewer: one, gift: rose },
    { viewer: two, gift: sent('=Gift', null) },
  ])
  const known = asLogged(unpriced)
  const figures = addUp(unpriced, known, 0)
  const found = { ...foundOf(), gifts: unpriced, known, receiver: 0, figures }
  open({ gifts: unpriced }, { ...found, calculation: calculateCoins(1, readLink('').scenario) })
  await press('CSV')
  await press(/^Kinds of gifts/)
  expect((await csv()).at(-1)?.slice(0, 7)).toEqual([`'=Gift`, '1', '', '', '', '', ''])
  saved.length = 0
  await press(/^Viewers/)
  expect((await csv()).at(-1)?.slice(0, 7)).toEqual([`'+Two, "2"`, `'=cmd`, '1', '', '', '', ''])
  saved.length = 0
  await press('JSON')
  const nothing = { coins: null, paid: null, gets: null, currency: null }
  expect(JSON.parse((await file()).text)).toMatchObject({
    gifters: [{ coins: 1 }, nothing],
    kinds: [{ coins: 1 }, nothing],
  })
})

it('JSON says of a LIVE without any known price that its money is not known', async () => {
  const odd = counted([{ viewer: one, gift: sent('Odd', null) }])
  const known = asLogged(odd)
  const figures = addUp(odd, known, 0)
  const calculation = calculateCoins(0, readLink('').scenario)
  open({ gifts: odd }, { ...foundOf(), gifts: odd, known, figures, calculation })
  await press('JSON')
  expect(JSON.parse((await file()).text).live).toMatchObject({
    gifts: 1,
    unpriced: 1,
    coins: null,
    viewersPaid: null,
    creatorGets: null,
  })
})

it('JSON has everything, with null for what is not known', async () => {
  const purchases = [
    { date: '2026-01-03', price: '4.99', currency: 'GBP', coins: null, line: 1, file: 0 },
  ]
  open({ gifts, purchases }, foundOf())
  await press('JSON')
  const all = JSON.parse((await file()).text)
  expect(all).toMatchObject({
    version: 1,
    currency: 'USD',
    live: { gifts: 7, coins: 30004, unpriced: 1, viewers: 2, creatorGets: '150.02' },
    minutes: [{ coins: 5 }, { coins: 29999 }],
  })
  expect(all.gifts[2]).toMatchObject({ gift: 'Odd', coinsEach: null, coins: null })
  expect(all.purchases[0]).toMatchObject({ paid: '4.99', currency: 'GBP', workedOut: 'coins' })
})

it('a single table is saved at once', async () => {
  const purchases = [{ date: 'soon', price: '4.99', currency: null, coins: 330, line: 1, file: 0 }]
  open({ purchases }, null)
  await press('CSV')
  const [, row = []] = await csv()
  expect(row.slice(0, 5)).toEqual(['soon', '4.99', 'USD', '330', ''])
  expect(screen.getByRole('status')).toHaveTextContent('Saved as rose-value-log-purchases.csv.')
})

it('a picture names viewers only if asked to', async () => {
  open({ gifts }, foundOf())
  await press('Picture')
  const picture = screen.getByRole('img', { name: /You paid \$1\..* 2 viewers/ })
  expect(picture).toHaveTextContent(range)
  expect(picture).toHaveAccessibleName(expect.stringContaining(range))
  expect(picture).toHaveTextContent('Viewer 129,999 coinsViewer 25 coins')
  expect(picture).not.toHaveTextContent('@one')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show the names of viewers' }))
  expect(picture).toHaveTextContent('@=cmd29,999 coins@one5 coins')
  await press('Save as SVG')
  const { name, text } = await file()
  expect(name).toBe('rose-value-log.svg')
  expect(text).toMatch(/^<svg[^>]*>.*@one/s)
})

it('the text of a file disappears once it no longer matches the page', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
  open({ gifts }, foundOf(), 'region=gb')
  await userEvent.click(screen.getByRole('button', { name: /JSON/ }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox')
  expect(text.value).toContain('GBP')
  act(() => useChoices.getState().chooseRegion('us'))
  expect(text).not.toBeInTheDocument()
})
