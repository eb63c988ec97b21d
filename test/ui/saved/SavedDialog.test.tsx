import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { useSaved } from '../../../src/state/saved'
import { fileAtMost } from '../../../src/state/saved-file'
import { Header } from '../../../src/ui/page/Header'
import { openDialog, textIn } from '../open-dialog'
import { openLink } from '../open-link'

afterEach(() => {
  vi.restoreAllMocks()
  useSaved.setState(useSaved.getInitialState())
  localStorage.clear()
})

const key = 'rose-value-saved'
const savedAt = '2026-11-25T12:00:00.000Z'
const name = () => textIn('Name of this calculation')
const button = (label: string) => screen.getByRole('button', { name: label })
const status = () =>
  screen.getByText((_, element) => element?.matches('dialog [role=status]') ?? false)
const rows = () =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('p')?.textContent ?? '')
const link = () => String(writeLink(useChoices.getState().scenario))

async function save(visitor: UserEvent, as: string) {
  await visitor.clear(name())
  await visitor.type(name(), as)
  await visitor.click(button('Save'))
}

const store = (entries: unknown) =>
  localStorage.setItem(key, JSON.stringify({ state: { entries }, version: 0 }))

const chooseFile = (visitor: UserEvent, content: string) =>
  visitor.upload(
    screen.getByLabelText('Import a file'),
    new File([content], 'saved.json', { type: 'application/json' }),
  )

const fileOf = (saved: unknown) => JSON.stringify({ version: 1, saved })

describe('saving', () => {
  it('suggests what is sent as a name, and lists it with its answer and the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00') })
    try {
      const visitor = await openDialog('Saved', '?gift=lion&n=2')
      expect(screen.getByText('Nothing is saved yet.')).toBeVisible()
      expect(name()).toHaveValue('2 Lions')
      await visitor.click(button('Save'))
    } finally {
      vi.useRealTimers()
    }
    expect(status()).toHaveTextContent('“2 Lions” saved.')
    const row = within(screen.getByRole('list', { name: 'Saved' })).getByRole('listitem')
    expect(row).toHaveTextContent(/^2 Lions/)
    expect(row).toHaveTextContent('A viewer pays $907.92 for 2 Lions.')
    expect(row).toHaveTextContent('Saved November 25, 2026')
  })

  it.each(['', '   ', '\u200b'])('asks for a name in place of %j', async (typed) => {
    const visitor = await openDialog('Saved')
    await visitor.clear(name())
    if (typed) await visitor.type(name(), typed)
    await visitor.click(button('Save'))
    expect(name()).toBeInvalid()
    expect(name()).toHaveAccessibleDescription('Enter a name.')
    expect(name()).toHaveFocus()
    expect(rows()).toEqual([])
    await visitor.type(name(), 'R')
    expect(name()).toBeValid()
    await save(visitor, 'Roses')
    expect(rows()).toEqual(['Roses'])
    await visitor.clear(name())
    await visitor.click(button('Save'))
    expect(status()).toBeEmptyDOMElement()
  })

  it('says so where the same was saved before', async () => {
    const visitor = await openDialog('Saved')
    await save(visitor, 'Roses')
    await save(visitor, ' Roses  ')
    expect(status()).toHaveTextContent('“Roses” is already saved.')
    expect(rows()).toEqual(['Roses'])
  })

  it('shows a name as it was typed, whatever is in it', async () => {
    const visitor = await openDialog('Saved')
    const nasty = '<img src=x onerror="alert(1)"> {name}'
    await visitor.clear(name())
    await visitor.paste(nasty)
    await visitor.click(button('Save'))
    expect(rows()).toEqual([nasty])
    expect(button(`Delete “${nasty}”`)).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('says so where the browser has no room, and keeps what there was', async () => {
    const visitor = await openDialog('Saved')
    await save(visitor, 'Roses')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await save(visitor, 'More Roses')
    expect(status()).toHaveTextContent('The browser could not store this. Nothing was changed.')
    await visitor.click(button('Delete “Roses”'))
    expect(rows()).toEqual(['Roses'])
  })

  it('says so where 200 are saved', async () => {
    store(Array.from({ length: 200 }, (_, at) => ({ name: `number ${at}`, link: '', savedAt })))
    const visitor = await openDialog('Saved')
    expect(rows()).toHaveLength(200)
    // By its text: to look for the role among 400 other buttons takes seconds.
    await visitor.click(screen.getByText('Save'))
    expect(status()).toHaveTextContent('You can save up to 200 calculations.')
    expect(rows()).toHaveLength(200)
  })
})

describe('a saved calculation', () => {
  it('is opened, in the look that the page has', async () => {
    store([{ name: 'Lions', link: 'gift=lion&get=300&model=net50', savedAt }])
    const visitor = await openDialog('Saved', '?n=7&theme=dark&utm_source=a')
    await visitor.click(button('Open “Lions”'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(link()).toBe('gift=lion&get=300&model=net50')
    expect(useChoices.getState()).toMatchObject({
      view: { theme: 'dark' },
      foreign: [['utm_source', 'a']],
      ignored: [],
    })
  })

  it('names what its link has that this version can’t read', async () => {
    store([{ name: 'Later', link: 'n=7&rates=2031-01', savedAt }])
    const visitor = await openDialog('Saved')
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Part of this calculation can’t be read.',
    )
    await visitor.click(button('Open “Later”'))
    expect(link()).toBe('n=7')
    expect(useChoices.getState().ignored).toMatchObject([{ key: 'rates', value: '2031-01' }])
  })

  it('is deleted, and comes back where it was', async () => {
    const visitor = await openDialog('Saved')
    for (const as of ['a', 'b', 'c']) await save(visitor, as)
    await visitor.click(button('Delete “b”'))
    expect(rows()).toEqual(['c', 'a'])
    expect(status()).toHaveTextContent('“b” deleted.')
    expect(button('Undo')).toHaveFocus()
    await visitor.keyboard('{Enter}')
    expect(rows()).toEqual(['c', 'b', 'a'])
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
    expect(document.activeElement).toContainElement(screen.getByRole('list'))
  })

  it('can still come back after the browser had no room for it', async () => {
    store([{ name: 'Lions', link: 'gift=lion', savedAt }])
    const visitor = await openDialog('Saved')
    await visitor.click(button('Delete “Lions”'))
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await visitor.click(button('Undo'))
    expect(status()).toHaveTextContent('The browser could not store this. Nothing was changed.')
    expect(button('Undo')).toHaveFocus()
    setItem.mockRestore()
    await visitor.click(button('Undo'))
    expect(rows()).toEqual(['Lions'])
  })

  it('stays deleted if another tab has taken its place, and the dialog says so', async () => {
    store([{ name: 'Roses', link: 'n=5', savedAt }])
    const visitor = await openDialog('Saved')
    await visitor.click(button('Delete “Roses”'))
    store(Array.from({ length: 200 }, (_, at) => ({ name: `n ${at}`, link: '', savedAt })))
    await visitor.click(button('Undo'))
    expect(status()).toHaveTextContent('You can save up to 200 calculations.')
    expect(screen.queryByText('Roses')).not.toBeInTheDocument()
  })

  it('of another tab appears, and goes', async () => {
    await openDialog('Saved')
    const change = (entries: unknown) =>
      act(() => {
        store(entries)
        dispatchEvent(new StorageEvent('storage', { key }))
      })
    change([{ name: 'from elsewhere', link: '', savedAt }])
    expect(rows()).toEqual(['from elsewhere'])
    change([])
    expect(screen.getByText('Nothing is saved yet.')).toBeVisible()
  })

  it.each([
    ['usd=0.05', 'These rates can’t all be right'],
    ['get=1&aside=100', 'no number of gifts'],
    ['n=0', 'Enter a number'],
  ])('of %s is listed with what there is to say', async (query, answer) => {
    store([{ name: 'a', link: query, savedAt }])
    await openDialog('Saved')
    const row = screen.getByRole('listitem')
    expect(row).toHaveTextContent(answer)
    expect(row).not.toHaveTextContent(/NaN|Infinity|undefined/)
  })
})

describe('what can’t be read', () => {
  const old = { name: 'y', link: 'n=5', savedAt: '0050-01-01T00:00:00.000Z' }
  const roses = { name: 'Roses', link: 'n=5', savedAt }
  const notice = () => screen.queryByText(/can’t be read: /)

  it('is named beside what can, and deleted when the visitor says so', async () => {
    store([old, roses, { name: 5 }])
    const visitor = await openDialog('Saved')
    expect(notice()).toHaveTextContent('2 saved entries can’t be read: “y” and entry 2.')
    expect(rows()).toEqual(['Roses'])
    await save(visitor, 'More Roses')
    expect(localStorage.getItem(key)).toContain('0050-01-01')

    await visitor.click(button('Delete unreadable entries'))
    expect(status()).toHaveTextContent('Unreadable entries deleted.')
    expect(notice()).not.toBeInTheDocument()
    expect(rows()).toEqual(['More Roses', 'Roses'])
    expect(localStorage.getItem(key)).not.toContain('0050-01-01')
    expect(document.activeElement).toContainElement(screen.getByRole('list'))
  })

  it('is not shown as an empty list', async () => {
    localStorage.setItem(key, 'of another hand')
    await openDialog('Saved')
    expect(notice()).toHaveTextContent('1 saved entry can’t be read: entry 1.')
    expect(screen.queryByText('Nothing is saved yet.')).not.toBeInTheDocument()
  })

  it('stays where the browser takes nothing more', async () => {
    store([old])
    const visitor = await openDialog('Saved')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await visitor.click(button('Delete unreadable entries'))
    expect(status()).toHaveTextContent('The browser could not store this.')
    expect(notice()).toBeVisible()
  })

  it('of a file is left out', async () => {
    const visitor = await openDialog('Saved')
    await chooseFile(visitor, fileOf([old, roses]))
    await waitFor(() => expect(rows()).toEqual(['Roses']))
    expect(status()).toHaveTextContent('One entry could not be read and was left out: “y”.')
  })

  it('takes no other with it, even where only showing it fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const visitor = await openDialog('Saved')
    await save(visitor, 'Roses')
    const broken = { name: 'Broken', link: 'n=6', savedAt: 'at no time' }
    act(() => useSaved.setState(({ entries }) => ({ entries: [broken, ...entries] })))
    expect(rows()).toEqual(['Broken', 'Roses'])
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('This can’t be shown.')
    expect(logged).toHaveBeenCalled()
    await visitor.click(button('Delete “Broken”'))
    expect(rows()).toEqual(['Roses'])
  })
})

describe('a file of saved calculations', () => {
  it('is offered where something is saved', async () => {
    const visitor = await openDialog('Saved')
    expect(screen.queryByRole('button', { name: 'Export all' })).not.toBeInTheDocument()
    await save(visitor, 'Roses')
    expect(button('Export all')).toBeVisible()
  })

  it('adds what is not there yet, and names what it can’t read', async () => {
    store([{ name: 'Roses', link: 'n=5', savedAt }])
    const visitor = await openDialog('Saved')
    await chooseFile(
      visitor,
      fileOf([
        { name: 'Roses', link: 'n=5', savedAt },
        { name: 'Lions', link: 'gift=lion', savedAt: '2026-11-24T12:00:00.000Z' },
        { name: '<b>broken</b>', link: 'n=x', savedAt },
        null,
      ]),
    )
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        '1 calculation added; 1 was already saved. 2 entries could not be read and were left out: “<b>broken</b>” and entry 4.',
      ),
    )
    expect(rows()).toEqual(['Roses', 'Lions'])
  })

  it('names the first five that it can’t read, and counts the others', async () => {
    const visitor = await openDialog('Saved')
    await chooseFile(visitor, fileOf(Array.from({ length: 9 }, () => ({}))))
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        'Nothing new. 9 entries could not be read and were left out: entry 1, entry 2, entry 3, entry 4, entry 5, and 4 more.',
      ),
    )
  })

  it.each(['', 'GIF89a', '{"version":4,"saved":[]}', '[1]'])(
    'of other content changes nothing: %j',
    async (content) => {
      const visitor = await openDialog('Saved')
      await save(visitor, 'Roses')
      await chooseFile(visitor, content)
      await waitFor(() =>
        expect(status()).toHaveTextContent('That isn’t a Rose Value export. Nothing was imported.'),
      )
      expect(rows()).toEqual(['Roses'])
    },
  )

  it('that is much too large is not even read', async () => {
    const visitor = await openDialog('Saved')
    await chooseFile(visitor, fileOf([{ name: 'a', link: '', savedAt }]) + ' '.repeat(fileAtMost))
    await waitFor(() => expect(status()).toHaveTextContent('That isn’t a Rose Value export'))
  })

  it('with more than there is room for adds nothing', async () => {
    const visitor = await openDialog('Saved')
    await save(visitor, 'Roses')
    const many = Array.from({ length: 200 }, (_, at) => ({ name: `n ${at}`, link: '', savedAt }))
    await chooseFile(visitor, fileOf(many))
    await waitFor(() => expect(status()).toHaveTextContent('You can save up to 200'))
    expect(rows()).toEqual(['Roses'])
  })
})

describe('the button Saved', () => {
  it('is absent where storage is blocked', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    openLink(<Header place="calculator" />)
    expect(screen.queryByRole('button', { name: 'Saved' })).not.toBeInTheDocument()
    expect(button('Share')).toBeVisible()
  })

  it('is absent in a frame', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
    openLink(<Header place="calculator" />)
    expect(screen.queryByRole('button', { name: 'Saved' })).not.toBeInTheDocument()
  })

  it('opens what another visit saved', async () => {
    store([{ name: 'Roses', link: 'n=5', savedAt }])
    openLink(<Header place="calculator" />)
    const visitor = userEvent.setup()
    await visitor.click(button('Saved'))
    expect(await screen.findByText('Roses')).toBeVisible()
  })
})
