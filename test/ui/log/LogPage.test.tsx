import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../../src/domain/log/reading'
import { keep, lookForKept, useKept } from '../../../src/state/kept-log'
import { answerLog, readWith, useLog } from '../../../src/state/log'
import { LogPage } from '../../../src/ui/log/LogPage'
import { fakeIndexedDb } from '../../state/fake-indexed-db'
import { openLink } from '../open-link'
import { fakeReader, fileRead, forgetLog, readingOf } from './log-files'

let reader = fakeReader()
beforeEach(() => {
  forgetLog()
  useKept.setState({ date: null, reading: null })
  reader = fakeReader()
  readWith(reader.start)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const file = (name: string, text = 'text') => new File([text], name, { lastModified: 1 })
const given = () => reader.last().files.map((one) => one.file.name)
const answer = (reading: Reading) => act(async () => reader.last().on.done(reading))
const filesRead = () => screen.findByRole('region', { name: 'Files' })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const drop = (files: readonly File[], folders: readonly string[] = []) =>
  fireEvent.drop(document.body, {
    dataTransfer: {
      types: ['Files'],
      files: [...files, ...folders.map((name) => file(name))],
      items: [
        ...files.map(({ name }) => ({ webkitGetAsEntry: () => ({ isDirectory: false, name }) })),
        ...folders.map((name) => ({ webkitGetAsEntry: () => ({ isDirectory: true, name }) })),
      ],
    },
  })

describe('a file with a log', () => {
  it('is chosen with the browser’s own field, alone or with others', async () => {
    render(<LogPage />)
    await userEvent.upload(screen.getByLabelText('Choose a file'), [file('a.csv'), file('b.csv')])
    expect(given()).toEqual(['a.csv', 'b.csv'])
    expect(screen.getByRole('progressbar', { name: 'Reading 2 files' })).toBeInTheDocument()
  })

  it('is read wherever it is dropped, and a folder is named', async () => {
    render(<LogPage />)
    drop([file('a.csv')], ['logs'])
    expect(given()).toEqual(['a.csv'])
    expect(await screen.findByText(/Folders can’t be read: logs\./)).toHaveAttribute(
      'role',
      'status',
    )
  })

  it('dragged over the page shows where to drop it', () => {
    render(<LogPage />)
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
    expect(screen.getByText('Drop to read it')).toBeInTheDocument()
    fireEvent.dragLeave(document.body, { relatedTarget: null })
    expect(screen.queryByText('Drop to read it')).toBeNull()
  })

  it('is added to the open log, but not twice', async () => {
    render(<LogPage />)
    drop([file('a.csv')])
    await answer(readingOf([fileRead({ name: 'a.csv' })]))
    await filesRead()
    drop([file('a.csv'), file('b.csv')])
    expect(given()).toEqual(['a.csv', 'b.csv'])
    expect(await screen.findByText(/a\.csv is already open/)).toBeInTheDocument()
  })
})

const paste = (target: Element, data: { text?: string; files?: readonly File[] }) =>
  fireEvent.paste(target, {
    clipboardData: { files: data.files ?? [], getData: () => data.text ?? '' },
  })

const unknownList = fileRead({ name: 'Pasted list', format: null, problem: 'nothing-known' })

describe('what is pasted', () => {
  it('anywhere but in a field is read, as a list or as files', async () => {
    render(<LogPage />)
    paste(document.body, { text: ' ' })
    expect(reader.started).toHaveLength(0)
    paste(document.body, { text: '70 coins 0.99' })
    expect(given()).toEqual(['Pasted list'])
    await answer(readingOf([fileRead({ name: 'Pasted list' })]))
    paste(document.body, { files: [file('b.csv')] })
    expect(given()).toEqual(['Pasted list', 'b.csv'])
  })

  it('in a field stays there', async () => {
    render(<LogPage />)
    await userEvent.click(button('Paste a list'))
    paste(screen.getByRole('textbox', { name: 'Your list' }), { text: '70 coins 0.99' })
    expect(reader.started).toHaveLength(0)
  })

  it('stays in its field where it can’t be read', async () => {
    render(<LogPage />)
    paste(document.body, { text: 'hello' })
    await answer(readingOf([unknownList], false))
    const field = () => screen.findByRole('textbox', { name: 'Your list' })
    expect(await field()).toHaveValue('hello')
    paste(document.body, { text: 'hello' })
    await answer(readingOf([unknownList], false))
    expect(await field()).toHaveValue('hello')
  })

  it('counts once if the same list is pasted again, but a different list counts as well', async () => {
    render(<LogPage />)
    vi.setSystemTime('2026-11-28T20:00:00Z')
    paste(document.body, { text: '70 coins 0.99' })
    vi.setSystemTime('2026-11-28T20:00:05Z')
    paste(document.body, { text: '70 coins 0.99' })
    expect(given()).toEqual(['Pasted list'])
    expect(screen.getByText(/Pasted list is already open/)).toHaveAttribute('role', 'status')
    paste(document.body, { text: '71 coins 0.99' })
    expect(given()).toEqual(['Pasted list', 'Pasted list'])
  })

  it('while a list is being typed is added below it, until it is read', async () => {
    render(<LogPage />)
    await userEvent.click(button('Paste a list'))
    const field = () => screen.findByRole('textbox', { name: 'Your list' })
    await userEvent.type(await field(), '70 coins 0.99')
    paste(document.body, { text: 'hello' })
    expect(await reader.last().files[0]?.file.text()).toBe('hello')
    await answer(readingOf([unknownList], false))
    expect(await field()).toHaveValue('70 coins 0.99\nhello')
    paste(document.body, { text: '330 coins 4.99' })
    await answer(readingOf([fileRead({ name: 'Pasted list' })]))
    await filesRead()
    await userEvent.click(button('Open another file'))
    expect(await field()).toHaveValue('70 coins 0.99\nhello')
  })
})

describe('a pasted list', () => {
  it('is asked for if it is empty, and stays in its field if it can’t be read', async () => {
    render(<LogPage />)
    await userEvent.click(button('Paste a list'))
    const field = screen.getByRole('textbox', { name: 'Your list' })
    expect(field).toHaveFocus()
    await userEvent.click(button('Read it'))
    expect(field).toHaveAccessibleDescription(/nothing to read yet/)
    await userEvent.type(field, 'hello')
    await userEvent.click(button('Read it'))
    expect(given()).toEqual(['Pasted list'])
    await answer(readingOf([unknownList], false))
    expect(await screen.findByText(/Nothing in Pasted list looks like/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Your list' })).toHaveValue('hello')
  })
})

it('reads the example when it is asked for', async () => {
  render(<LogPage />)
  await userEvent.click(button('Try an example'))
  await waitFor(() => expect(given()).toEqual([expect.stringMatching(/made-up/)]))
})

describe('a file that is chosen while something else loads is read instead of', () => {
  it('the example', async () => {
    render(<LogPage />)
    fireEvent.click(button('Try an example'))
    drop([file('mine.csv')])
    await act(() => import('../../../src/ui/log/sample-log'))
    await act(async () => {})
    expect(screen.getByRole('progressbar', { name: 'Reading mine.csv' })).toBeInTheDocument()
    expect(reader.last().isStopped).toBe(false)
  })

  it('the kept log', async () => {
    vi.stubGlobal('indexedDB', fakeIndexedDb())
    await keep(readingOf([fileRead({ name: 'old.csv' })]), '2026-11-28')
    render(<LogPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^Open the log you kept/ }))
    drop([file('mine.csv')])
    await act(lookForKept)
    expect(screen.getByRole('progressbar', { name: 'Reading mine.csv' })).toBeInTheDocument()
    expect(reader.last().isStopped).toBe(false)
  })
})

it('opens the kept log instead of a file that is still being read', async () => {
  vi.stubGlobal('indexedDB', fakeIndexedDb())
  await keep(readingOf([fileRead({ name: 'old.csv' })]), '2026-11-28')
  render(<LogPage />)
  drop([file('mine.csv')])
  await userEvent.click(await screen.findByRole('button', { name: /^Open the log you kept/ }))
  expect(await filesRead()).toHaveTextContent('old.csv')
  expect(reader.last().isStopped).toBe(true)
})

it('no longer offers a kept log once it turns out to be gone', async () => {
  const browser = fakeIndexedDb()
  vi.stubGlobal('indexedDB', browser)
  await keep(readingOf([fileRead()]), '2026-11-28')
  render(<LogPage />)
  const open = await screen.findByRole('button', { name: /^Open the log you kept/ })
  browser.deleteDatabase()
  await userEvent.click(open)
  expect(await screen.findByText(/^The log you kept could not be opened/)).toBeVisible()
  expect(open).not.toBeInTheDocument()
  expect(screen.getByRole('main')).toHaveFocus()
})

describe('while files are read', () => {
  it('the page shows progress and can stop at once', async () => {
    render(<LogPage />)
    drop([file('big.jsonl')])
    const since = performance.now() - 2_000
    act(() =>
      useLog.setState({
        stage: { kind: 'reading', bytes: 100e6, total: 400e6, gifts: 120_034, since },
      }),
    )
    const region = screen.getByRole('region', { name: 'Reading big.jsonl' })
    expect(within(region).getByRole('progressbar')).toHaveAttribute('value', '100000000')
    expect(region).toHaveTextContent(/100 MB of 400 MB/)
    expect(region).toHaveTextContent(/120,034 gifts so far/)
    expect(region).toHaveTextContent(/50 MB a second/)
    expect(region).toHaveTextContent(/about 6 seconds left/)
    expect(screen.getByText('25% read')).toHaveAttribute('role', 'status')
    await userEvent.click(button('Stop'))
    expect(reader.last().isStopped).toBe(true)
    expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
  })

  it('the page reports a failure of the reader, and takes files again', async () => {
    render(<LogPage />)
    drop([file('a')])
    act(() => reader.last().on.failed('out of memory'))
    expect(screen.getByText(/Something went wrong.*out of memory/)).toHaveAttribute('role', 'alert')
    expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
  })
})

describe('what was read', () => {
  const open = async (...files: ReturnType<typeof fileRead>[]) => {
    render(<LogPage />)
    drop(files.map(({ name }) => file(name)))
    await answer(readingOf(files))
    await filesRead()
  }

  it('is named, and can be read as something else', async () => {
    await open(fileRead())
    expect(screen.getByText('live.jsonl: TikTok-Live-Connector 1.x, 951 lines')).toBeInTheDocument()
    await userEvent.click(button(/^Not right\?/))
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Read live.jsonl as' }),
      'TikTokLive (Python)',
    )
    await userEvent.click(button('Read it again'))
    expect(reader.last().files[0]?.format).toBe('tiktoklive-python')
  })

  it('offers to match the columns of a file that was read as something else', async () => {
    await open(fileRead())
    await userEvent.click(button(/^Not right\?/))
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^Read .* as$/ }),
      'table: match the columns',
    )
    await userEvent.click(button('Read it again'))
    expect(reader.last().files[0]).toMatchObject({ format: 'columns' })
    const columns = {
      names: ['Gift', 'Count'],
      rows: [['Rose', '5']],
      fields: { gift: 0, count: 1 },
    }
    await answer(readingOf([fileRead({ format: 'columns', columns })], true))
    expect(screen.getByText('Choose what each column of live.jsonl holds.')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Column Count' })).toHaveDisplayValue(
      'number of gifts',
    )
  })

  it('says which lines are not counted, and shows them with the reason', async () => {
    const line = { line: 7, text: '{"gift', why: 'cut' } as const
    await open(fileRead({ unread: 3, unreadLines: [line, { ...line, line: 8 }] }))
    expect(screen.getByText('3 of 951 lines').parentElement).toHaveTextContent(
      '3 of 951 lines could not be read and are not counted.',
    )
    await userEvent.click(button('Show them'))
    const table = screen.getByRole('table', { name: /could not be read/ })
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/7.*\{"gift.*breaks off/)
    expect(screen.getByText('These are the first 2.')).toBeInTheDocument()
  })

  it('shows no line that may name somebody where names are hidden', async () => {
    const line = { line: 7, text: '@ann sent', why: 'no-gift' } as const
    await open(fileRead({ unread: 1, unreadLines: [line] }))
    await userEvent.click(button('Show it'))
    const table = screen.getByRole('table', { name: /could not be read/ })
    expect(table).toHaveTextContent('@ann')
    act(() => answerLog({ hidesNames: true }))
    expect(table).not.toHaveTextContent('@ann')
    expect(table).toHaveTextContent(/7.*names are hidden.*It names no gift/)
  })

  it('says what was left out on purpose, and nothing where that is nothing', async () => {
    await open(fileRead({ repeats: 1, partsOfStreaks: 340 }))
    expect(screen.getByText(/Left out/)).toHaveTextContent(
      'Left out, so that each gift counts once: 1 message repeated after a reconnect and 340 messages in the middle of streaks.',
    )
  })

  it.each([
    ['empty', /is empty/],
    ['picture', /is a picture/],
    ['spreadsheet', /is a spreadsheet/],
    ['archive', /Unpack it/],
    ['pdf', /is a PDF/],
    ['cut', /Everything before that point is counted/],
    ['bad-gzip', /could be unpacked is counted/],
    ['not-text', /isn’t a text file/],
    ['too-large', /Split it/],
    ['unreadable', /Choose it again/],
  ] as const)('says what to do about a file that is %s', async (problem, words) => {
    await open(fileRead(), fileRead({ name: 'other', format: null, problem }))
    expect(screen.getByText(words)).toHaveTextContent(/\bother\b/)
  })

  it('is summed up in one line where there are many files', async () => {
    await open(...Array.from({ length: 20 }, (_, at) => fileRead({ name: `part ${at}` })))
    expect(screen.getByText('20 files, 19,020 lines').tagName).toBe('SUMMARY')
  })

  it('is said to those who don’t see it: how many lines, and how many coins', async () => {
    await open(fileRead())
    const said = await screen.findByText('Read: 951 lines, 1 coin')
    expect(said).toHaveAttribute('role', 'status')
  })

  it('says in which lines times can’t be right, as far as that is known', async () => {
    await open(
      fileRead({ name: 'a', oddTimes: 3, oddTimeLines: [4, 7, 9] }),
      fileRead({ name: 'b', oddTimes: 9, oddTimeLines: [2, 3] }),
    )
    expect(screen.getByText(/a: lines 4, 7, and 9\./)).toBeInTheDocument()
    expect(screen.getByText(/b: lines 2 and 3, and others\./)).toBeInTheDocument()
  })

  it('says so for each of two files with the same name', async () => {
    const error = vi.spyOn(console, 'error')
    const odd = fileRead({ name: 'a.txt', oddTimes: 1, oddTimeLines: [2] })
    await open(odd, odd)
    expect(screen.getAllByText(/a\.txt: line 2\./)).toHaveLength(2)
    expect(error).not.toHaveBeenCalled()
  })

  it('asks which way round dates are, and reads again as it is told', async () => {
    await open(fileRead({ name: 'a', dates: 'day-first' }), fileRead({ dates: 'unclear' }))
    const choice = () => within(screen.getByRole('group', { name: 'Dates in live.jsonl' }))
    expect(choice().queryByRole('radio', { checked: true })).toBeNull()
    act(() => answerLog({ prices: { 0: 5 } }))
    await userEvent.click(choice().getByRole('radio', { name: 'Month first' }))
    expect(reader.last().files.map(({ dates }) => dates)).toEqual([undefined, 'month-first'])
    await answer(readingOf([fileRead({ name: 'a' }), fileRead({ dates: 'month-first' })]))
    await filesRead()
    expect(useLog.getState().answers.prices).toEqual({ 0: 5 })
    // It can have been a slip.
    expect(choice().getByRole('radio', { name: 'Month first' })).toBeChecked()
    expect(screen.queryByText(/like the other dates in the file/)).toBeNull()
  })

  it('can be closed to open another file', async () => {
    await open(fileRead())
    await userEvent.click(button('Open another file'))
    expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

describe('a table with unknown columns', () => {
  const columns = {
    names: ['wann', 'wer', 'was', ''],
    rows: [['20:00:04', '@a', 'Rose', 'x']],
    fields: {},
  }

  it('is read as the visitor says', async () => {
    render(<LogPage />)
    drop([file('odd.csv')])
    const odd = fileRead({ name: 'odd.csv', format: 'columns', columns })
    await answer(readingOf([odd], false))
    expect(await screen.findByText(/column names in odd\.csv/)).toBeInTheDocument()
    const column = (name: string) => screen.getByRole('combobox', { name: `Column ${name}` })
    expect(column('wann')).toHaveDisplayValue('time or date')
    expect(column('wer')).toHaveDisplayValue('viewer’s name')
    await userEvent.click(button('Read it this way'))
    expect(screen.getByText(/Choose at least the column/)).toHaveAttribute('role', 'alert')
    expect(reader.started).toHaveLength(1)
    await userEvent.selectOptions(column('4'), 'gift’s name')
    // A field is in one column only.
    await userEvent.selectOptions(column('was'), 'gift’s name')
    expect(column('4')).toHaveDisplayValue('not used')
    await userEvent.click(button('Read it this way'))
    expect(reader.last().files[0]).toMatchObject({
      format: 'columns',
      columns: { time: 0, viewer: 1, gift: 2 },
    })
  })
})

describe('leaving the page', () => {
  /** Whether the browser would ask. */
  const isAsked = () => {
    const leaving = new Event('beforeunload', { cancelable: true })
    dispatchEvent(leaving)
    return leaving.defaultPrevented
  }

  it('is asked about while a log is read or open, and not once it is kept or closed', async () => {
    render(<LogPage />)
    await screen.findByRole('button', { name: 'Did a child spend too much?' })
    expect(isAsked()).toBe(false)
    drop([file('a.csv')])
    expect(isAsked()).toBe(true)
    const reading = readingOf([fileRead()])
    await answer(reading)
    await filesRead()
    expect(isAsked()).toBe(true)
    act(() => useKept.setState({ date: '2026-11-28', reading }))
    expect(isAsked()).toBe(false)
    act(() => useKept.setState({ date: null, reading: null }))
    expect(isAsked()).toBe(true)
    await userEvent.click(button('Open another file'))
    expect(isAsked()).toBe(false)
  })

  it('is not asked about where nothing was found, or only the example is open', async () => {
    render(<LogPage />)
    drop([file('a.csv')])
    await answer(readingOf([fileRead()], false))
    expect(isAsked()).toBe(false)
    await userEvent.click(button('Try an example'))
    await waitFor(() => expect(given()).toEqual([expect.stringMatching(/made-up/)]))
    await answer(readingOf([fileRead({ name: given()[0] ?? '' })]))
    expect(isAsked()).toBe(false)
  })
})

/** Opens a log that is kept. */
async function openKeptLog() {
  const browser = fakeIndexedDb()
  vi.stubGlobal('indexedDB', browser)
  const reading = readingOf([fileRead()])
  await keep(reading, '2026-11-28')
  render(<LogPage />)
  act(() => useLog.setState({ stage: { kind: 'done', reading } }))
  await filesRead()
  return browser
}

it.each([
  ['visibilitychange', document],
  ['pageshow', window],
] as const)(
  'no longer says that a log is kept once another tab has deleted it (%s)',
  async (event, target) => {
    const browser = await openKeptLog()
    expect(screen.getByRole('checkbox', { name: /Keep in this browser/ })).toBeChecked()
    browser.deleteDatabase()
    fireEvent(target, new Event(event))
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: /Keep in this browser/ })).not.toBeChecked(),
    )
  },
)

it('forgets a kept log that is open', async () => {
  await openKeptLog()
  await userEvent.click(button('Delete it'))
  expect(await screen.findByText('The kept log was deleted.')).toHaveAttribute('role', 'status')
  expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull()
  expect(screen.getByRole('checkbox', { name: /Keep in this browser/ })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: /Keep in this browser/ })).toHaveFocus()
})

it('says so where files are in order but hold nothing to count', async () => {
  render(<LogPage />)
  drop([file('chat.jsonl')])
  await answer(readingOf([fileRead({ name: 'chat.jsonl', others: 9 })], false))
  expect(await screen.findByText(/chat\.jsonl was read, but/)).toHaveTextContent(/no gifts/)
})

it('says what isn’t known about refunds after a child spent too much', async () => {
  render(<LogPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Did a child spend too much?' }))
  const fold = screen.getByRole('region', { name: 'Did a child spend too much?' })
  expect(fold).toHaveTextContent(/August 17, 2021.*14 days/)
  expect(fold).toHaveTextContent(/We have no source/)
})

describe('a part of the link that was ignored', () => {
  const named = () => screen.getByText('tax').closest('li')

  it('is named before there is a log, and beside an open one', async () => {
    openLink(<LogPage />, 'tax=much')
    expect(named()).toHaveTextContent('tax = much isn’t valid, so the default is used.')
    await userEvent.upload(screen.getByLabelText('Choose a file'), file('a.jsonl'))
    await answer(readingOf([fileRead()]))
    await filesRead()
    expect(named()).toBeInTheDocument()
  })
})
