import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { giftBySlug, rose } from '../../../src/data/gifts'
import type { Gift } from '../../../src/domain/gift'
import { usePreferences } from '../../../src/state/preferences'
import { GiftPicker } from '../../../src/ui/gift/GiftPicker'
import { useGiftFinder } from '../../../src/ui/gift/gift-finder'
import { clickInWebKit } from '../click-in-webkit'
import { renderWithTexts } from '../render'

const corgi = giftBySlug('corgi')
if (!corgi) throw new Error('the catalogue has no Corgi')
const others = [rose, corgi]

type Start = { readonly gift?: Gift; readonly recent?: readonly string[]; readonly locale?: string }

function open({ gift: first = rose, recent = [], locale = 'en-US' }: Start = {}) {
  usePreferences.setState({ recent })
  const onChoose = vi.fn<(gift: Gift) => void>()
  const announce = vi.fn<(text: string) => void>()

  function Page() {
    const [gift, setGift] = useState(first)
    const choose = (next: Gift) => {
      onChoose(next)
      setGift(next)
    }
    return (
      <>
        <GiftPicker gift={gift} onChoose={choose} announce={announce} />
        <button type="button">Elsewhere</button>
        {others.map((other) => (
          <button key={other.slug} type="button" onClick={() => setGift(other)}>
            {`Show the ${other.name}`}
          </button>
        ))}
      </>
    )
  }

  const { container } = renderWithTexts(<Page />, locale)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Gift' })
  return { container, field, onChoose, announce, visitor: userEvent.setup() }
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const list = () => screen.queryByRole('listbox')

/** The option that a screen reader is sent to, and that looks chosen. */
function activeOption(field: HTMLElement) {
  const id = field.getAttribute('aria-activedescendant')
  const selected = screen.queryAllByRole('option', { selected: true })
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id])
  return selected[0]?.textContent ?? null
}

const selectedText = ({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
  value.slice(selectionStart ?? 0, selectionEnd ?? 0)

/** Without colours: they are not computed here. */
async function check(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the closed field', () => {
  it('shows the name of the gift and no list', () => {
    const { field } = open()
    expect(field).toHaveValue('Rose')
    expect(field).toHaveAttribute('aria-expanded', 'false')
    expect(list()).toBeNull()
  })

  it('shows a gift without a name as a custom one', () => {
    expect(open({ gift: { kind: 'custom', coins: 7 } }).field).toHaveValue('Your own gift')
  })

  it('keeps its text selected when a click opens it, also in WebKit', async () => {
    const { field } = open()
    clickInWebKit(field)
    await screen.findByRole('listbox')
    expect(selectedText(field)).toBe('Rose')
  })

  it('selects its text on focus without opening, and leaves other keys alone', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    expect(field).toHaveFocus()
    expect(selectedText(field)).toBe('Rose')
    await visitor.keyboard('{Enter}{Escape}{PageDown}{PageUp}{Home}{End}')
    expect(list()).toBeNull()
    expect(onChoose).not.toHaveBeenCalled()
  })
})

describe('opening', () => {
  it('by a click shows recent, then popular gifts, then a custom price', async () => {
    const { field, visitor } = open({ recent: ['corgi'] })
    await visitor.click(field)
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(field).toHaveAttribute('aria-controls', list()?.id)
    const recent = within(screen.getByRole('group', { name: 'Recent' }))
    expect(recent.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Corgi 299 coins',
    ])
    const popular = screen.getByRole('group', { name: 'Popular' })
    expect(within(popular).getByRole('option', { name: 'Rose 1 coin' })).toBeVisible()
    expect(options().at(-1)).toBe('Enter a price in coins…')
    expect(activeOption(field)).toBeNull()
    expect(selectedText(field)).toBe('Rose')
  })

  it('the button opens and closes, and is not in the tab order', async () => {
    const { field, visitor } = open()
    const button = screen.getByRole('button', { name: 'Show gifts' })
    await visitor.click(button)
    expect(list()).toBeVisible()
    expect(field).toHaveFocus()
    await visitor.click(button)
    expect(list()).toBeNull()
    expect(field).toHaveFocus()
    await visitor.tab()
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it('by Alt+ArrowDown moves to no option, Alt+ArrowUp closes', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(list()).toBeVisible()
    expect(activeOption(field)).toBeNull()
    await visitor.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(list()).toBeNull()
  })

  it('writes prices as the locale does', async () => {
    const { field, visitor } = open({ locale: 'de-DE' })
    await visitor.type(field, '29999')
    expect(options()).toContain('Lion 29.999 coins')
  })
})

describe('typing', () => {
  it('replaces the name, finds gifts, and makes the best one active', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('corgi')
    expect(field).toHaveValue('corgi')
    expect(options()[0]).toBe('Corgi 299 coins')
    expect(options().at(-1)).toBe('Enter a price in coins…')
    expect(activeOption(field)).toBe('Corgi 299 coins')
  })

  it('forgets where the arrow keys went', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('hear{ArrowDown}{ArrowDown}t')
    expect(activeOption(field)).toBe(options()[0])
  })

  it('heads the results with their number', async () => {
    const { field, visitor } = open()
    await visitor.type(field, 'corgi')
    expect(screen.getByRole('group', { name: /^\d+ gifts?$/ })).toBeVisible()
    await visitor.clear(field)
    await visitor.type(field, 'a')
    expect(screen.getByRole('group', { name: /^50 of \d{3} gifts$/ })).toBeVisible()
    expect(options()).toHaveLength(51)
  })

  it('finds nothing and says so, and Enter then chooses nothing', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('xyzzy{Enter}')
    expect(screen.getByText('No gift matches “xyzzy”.')).toBeVisible()
    expect(options()).toEqual(['Enter a price in coins…'])
    expect(activeOption(field)).toBeNull()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('a price no gift has says so and offers a gift of that price', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('123,456')
    expect(screen.getByText('No gift costs 123,456 coins.')).toBeVisible()
    expect(activeOption(field)).toBe('A gift of 123,456 coins')
    await visitor.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'custom', coins: 123_456 })
    expect(field).toHaveValue('Your own gift')
  })

  it('offers a gift of “1 coin”, in the singular', async () => {
    const { field, visitor } = open()
    await visitor.type(field, '1')
    expect(options().at(-1)).toBe('A gift of 1 coin')
  })
})

describe('the keys of the open list', () => {
  it('ArrowDown opens on the first option and goes round', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('{ArrowDown}')
    const all = options()
    expect(activeOption(field)).toBe(all[0])
    await visitor.keyboard('{ArrowDown}')
    expect(activeOption(field)).toBe(all[1])
    await visitor.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeOption(field)).toBe(all.at(-1))
    await visitor.keyboard('{ArrowDown}')
    expect(activeOption(field)).toBe(all[0])
  })

  it('ArrowUp opens on the last option', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('{ArrowUp}')
    expect(activeOption(field)).toBe('Enter a price in coins…')
  })

  it('PageDown and PageUp go ten options, to the ends at most', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('{ArrowDown}{PageDown}')
    const all = options()
    expect(activeOption(field)).toBe(all[10])
    await visitor.keyboard('{PageDown}{PageDown}')
    expect(activeOption(field)).toBe(all.at(-1))
    await visitor.keyboard('{PageUp}')
    expect(activeOption(field)).toBe(all.at(-11))
    await visitor.keyboard('{PageUp}{PageUp}')
    expect(activeOption(field)).toBe(all[0])
  })

  it('Home and End move the caret, not the option', async () => {
    const { field, visitor } = open()
    await visitor.tab()
    await visitor.keyboard('heart{ArrowDown}')
    const before = activeOption(field)
    await visitor.keyboard('{Home}')
    expect(field.selectionStart).toBe(0)
    await visitor.keyboard('{End}')
    expect(field.selectionStart).toBe(5)
    expect(activeOption(field)).toBe(before)
  })

  it('Enter chooses, closes, and leaves the new name to be typed over', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('corgi{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
    expect(list()).toBeNull()
    expect(field).toHaveFocus()
    expect(selectedText(field)).toBe('Corgi')
    await visitor.keyboard('gg')
    expect(field).toHaveValue('gg')
  })

  it('Escape closes and restores the text; once more does nothing', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('corgi{Escape}')
    expect(list()).toBeNull()
    expect(selectedText(field)).toBe('Rose')
    await visitor.keyboard('{Escape}')
    expect(field).toHaveValue('Rose')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('Tab goes on and closes', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('{ArrowDown}')
    await visitor.tab()
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
    expect(list()).toBeNull()
    expect(field).toHaveValue('Rose')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('Enter that ends a composition chooses nothing, also where Safari says so by its number', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.tab()
    await visitor.keyboard('corgi')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(field).toHaveValue('corgi')
    expect(onChoose).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
  })

  it('brings the active option into view', async () => {
    const scrolled = vi.fn<(this: Element) => void>()
    Element.prototype.scrollIntoView = function scrollIntoView() {
      scrolled.call(this)
    }
    const { visitor } = open()
    await visitor.tab()
    await visitor.keyboard('{ArrowDown}{ArrowDown}')
    const second = screen.getAllByRole('option')[1]
    expect(scrolled.mock.contexts.at(-1)).toBe(second)
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  })
})

describe('a text that is left in the field', () => {
  const elsewhere = () => screen.getByRole('button', { name: 'Elsewhere' })
  const untaken = (text: string) => `No gift matches “${text}”, so nothing has changed.`

  it.each(['Corgi', ' CORGI. ', 'corgis', 'Ｃｏｒｇｉ'])(
    'is taken where it is just the name of a gift: "%s"',
    async (text) => {
      const { field, visitor, onChoose } = open()
      await visitor.type(field, text)
      await visitor.tab()
      expect(elsewhere()).toHaveFocus()
      expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
      expect(field).toHaveValue('Corgi')
      expect(field).toBeValid()
      expect(list()).toBeNull()
    },
  )

  it('is taken where it is a price', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.type(field, '123,456')
    await visitor.click(elsewhere())
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'custom', coins: 123_456 })
  })

  it.each(['corg', 'xyzzy', 'corgi king'])(
    'stays, and is said not to be taken, where it is no name: "%s"',
    async (text) => {
      const { container, field, visitor, onChoose } = open()
      await visitor.type(field, text)
      await visitor.click(elsewhere())
      expect(onChoose).not.toHaveBeenCalled()
      expect(list()).toBeNull()
      expect(field).toHaveValue(text)
      expect(field).toBeInvalid()
      expect(field).toHaveAccessibleDescription(untaken(text))
      expect(screen.getByRole('status')).toHaveTextContent(untaken(text))
      expect(await check(container)).toEqual([])
    },
  )

  it.each([
    ['no name', 'xyzzy', []],
    ['a price, which gets a field of its own', '123,456', [{ kind: 'custom', coins: 123_456 }]],
  ])(
    'moves nothing before the press that leaves it is over, where it is %s',
    async (_, text, chosen) => {
      const { field, visitor, onChoose } = open()
      await visitor.type(field, text)
      await visitor.pointer({ keys: '[MouseLeft>]', target: elsewhere() })
      expect(elsewhere()).toHaveFocus()
      expect(field).toBeValid()
      expect(onChoose).not.toHaveBeenCalled()
      await visitor.pointer({ keys: '[/MouseLeft]', target: elsewhere() })
      expect(onChoose.mock.calls).toEqual(chosen.map((gift) => [gift]))
      expect(field.matches('[aria-invalid=true]')).toBe(chosen.length === 0)
    },
  )

  it('is taken before what is pressed acts', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.type(field, 'corgi')
    await visitor.click(screen.getByRole('button', { name: 'Show the Rose' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
    expect(field).toHaveValue('Rose')
  })

  it.each(['by its button', 'by Alt and the up arrow'])(
    'is taken or named where only the list is closed, %s',
    async (how) => {
      const { field, visitor } = open()
      const close = () =>
        how === 'by its button'
          ? visitor.click(screen.getByRole('button', { name: 'Show gifts' }))
          : visitor.keyboard('{Alt>}{ArrowUp}{/Alt}')
      await visitor.type(field, 'corg')
      await close()
      expect(field).toHaveValue('corg')
      expect(field).toHaveAccessibleDescription(untaken('corg'))
      await visitor.type(field, 'corgi')
      await close()
      expect(field).toHaveValue('Corgi')
      expect(field).toBeValid()
    },
  )

  it('is the gift that it was where its name was typed again', async () => {
    const other = giftBySlug('heart-5282') ?? rose
    const { field, visitor, onChoose } = open({ gift: other })
    await visitor.type(field, 'Heart')
    await visitor.click(elsewhere())
    expect(field).toHaveValue('Heart')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('is nothing where the field was emptied', async () => {
    const { field, visitor } = open()
    await visitor.type(field, 'x{Backspace} ')
    await visitor.click(elsewhere())
    expect(field).toHaveValue('Rose')
    expect(field).toBeValid()
  })

  it.each([
    ['typed over', 'corgi{Enter}', 'Corgi'],
    ['looked up with Enter', '{Enter}{Enter}', 'Corgi'],
    ['looked up with an arrow key', '{ArrowDown}{Enter}', 'Corgi'],
    ['dropped with Escape', '{Escape}', 'Rose'],
  ])('can be %s', async (_, keys, name) => {
    const { field, visitor } = open()
    await visitor.type(field, 'corg')
    await visitor.click(elsewhere())
    await visitor.tab({ shift: true })
    expect(selectedText(field)).toBe('corg')
    await visitor.keyboard(keys)
    expect(field).toHaveValue(name)
    expect(field).toBeValid()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('goes once another gift is chosen elsewhere, and does not come back', async () => {
    const { field, visitor } = open()
    await visitor.type(field, 'corg')
    await visitor.click(elsewhere())
    await visitor.click(screen.getByRole('button', { name: 'Show the Corgi' }))
    expect(field).toHaveValue('Corgi')
    await visitor.click(screen.getByRole('button', { name: 'Show the Rose' }))
    expect(field).toHaveValue('Rose')
    expect(field).toBeValid()
  })
})

describe('while the gifts are still to come, Enter', () => {
  const { finder } = useGiftFinder.getState()
  const comes = () => act(() => useGiftFinder.setState({ finder, failed: false }))
  afterEach(comes)

  /** Takes the gifts from somebody who has opened the list, which asks for them, and types on. */
  async function typeTooEarly(keys: string) {
    const opened = open()
    await opened.visitor.tab()
    await opened.visitor.keyboard(keys.slice(0, 1))
    act(() => useGiftFinder.setState({ finder: null }))
    await opened.visitor.keyboard(keys.slice(1))
    expect(opened.onChoose).not.toHaveBeenCalled()
    expect(opened.field).toHaveFocus()
    return opened
  }

  it('chooses as it would have done, as soon as they are there', async () => {
    const { field, onChoose } = await typeTooEarly('corgi{Enter}')
    expect(screen.getByText('Loading the gifts…')).toBeVisible()
    comes()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
    expect(list()).toBeNull()
    expect(selectedText(field)).toBe('Corgi')
  })

  it('chooses a price, too', async () => {
    const { onChoose } = await typeTooEarly('123,456{Enter}')
    comes()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'custom', coins: 123_456 })
  })

  it('chooses nothing where nothing is found, now or later', async () => {
    const { field, visitor, onChoose } = await typeTooEarly('xyzzy{Enter}')
    comes()
    expect(screen.getByText('No gift matches “xyzzy”.')).toBeVisible()
    await visitor.clear(field)
    await visitor.keyboard('corgi')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it.each([
    ['another letter was typed', 'corg{Enter}i'],
    ['a letter was typed and taken back', 'corgi{Enter}s{Backspace}'],
    ['Escape was pressed', 'corgi{Enter}{Escape}'],
    ['an arrow key was pressed', 'corgi{Enter}{ArrowDown}'],
  ])('chooses nothing where %s', async (_, keys) => {
    const { onChoose } = await typeTooEarly(keys)
    comes()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('chooses no gift because of an arrow key pressed before they came', async () => {
    const { field, visitor, onChoose } = await typeTooEarly('c{Backspace}{ArrowDown}')
    comes()
    expect(activeOption(field)).toBeNull()
    await visitor.keyboard('{Enter}')
    expect(onChoose).not.toHaveBeenCalled()
    await visitor.keyboard('{ArrowDown}')
    expect(activeOption(field)).toBe(options()[0])
  })

  it('chooses the gift that was typed, even after an arrow key', async () => {
    const { onChoose } = await typeTooEarly('corgi{ArrowDown}{Enter}')
    comes()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
  })

  it('chooses nothing once the field was left, unless it is the name of a gift', async () => {
    const { field, visitor, onChoose } = await typeTooEarly('corg{Enter}')
    await visitor.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(field).toBeValid()
    comes()
    expect(field).toHaveValue('corg')
    expect(field).toBeInvalid()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it.each(['', '{Enter}'])(
    'is not needed for a name that is left in the field%s',
    async (enter) => {
      const { field, visitor, onChoose } = await typeTooEarly(`corgi${enter}`)
      await visitor.tab()
      expect(field).toHaveValue('corgi')
      comes()
      expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
      expect(field).toHaveValue('Corgi')
      expect(field).not.toHaveFocus()
    },
  )

  it('is not needed for a name that is left there, even where the gifts came the second time', async () => {
    const { field, visitor, onChoose } = await typeTooEarly('corgi')
    await visitor.tab()
    act(() => useGiftFinder.setState({ failed: true }))
    expect(field).toHaveAccessibleDescription(/^The gifts could not be loaded\./)
    comes()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
    expect(field).toBeValid()
  })

  it('chooses nothing after they failed to come, even if they come later', async () => {
    const { onChoose } = await typeTooEarly('corgi{Enter}')
    act(() => useGiftFinder.setState({ failed: true }))
    comes()
    expect(options()[0]).toBe('Corgi 299 coins')
    expect(onChoose).not.toHaveBeenCalled()
  })
})

describe('the pointer', () => {
  it('chooses the option it clicks, and the field keeps the focus', async () => {
    const { field, visitor, onChoose } = open()
    await visitor.click(field)
    await visitor.click(screen.getByRole('option', { name: 'Corgi 299 coins' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(corgi)
    expect(field).toHaveValue('Corgi')
    expect(field).toHaveFocus()
    expect(list()).toBeNull()
  })

  it('on a heading leaves the list open', async () => {
    const { field, visitor } = open()
    await visitor.click(field)
    await visitor.click(screen.getByText('Popular'))
    expect(list()).toBeVisible()
    expect(field).toHaveFocus()
  })

  it('elsewhere closes the list', async () => {
    const { field, visitor } = open()
    await visitor.click(field)
    await visitor.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(list()).toBeNull()
    expect(field).toHaveValue('Rose')
  })

  it('takes the price of the gift so far for a custom one', async () => {
    const { field, visitor, onChoose } = open({ gift: corgi })
    await visitor.click(field)
    await visitor.click(screen.getByRole('option', { name: 'Enter a price in coins…' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'custom', coins: 299 })
  })
})

describe('what is announced', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Types key by key, a tenth of a second apart; returns what was announced, and what waits. */
  async function typeOnTheClock(word: string) {
    const { field, announce } = open()
    act(() => field.focus())
    vi.useFakeTimers()
    const wait = (milliseconds: number) =>
      // The list comes with the promise of its script, which is loaded already.
      act(async () => vi.advanceTimersByTime(milliseconds))
    for (let end = 1; end <= word.length; end++) {
      await wait(100)
      fireEvent.input(field, { target: { value: word.slice(0, end) } })
    }
    return { field, announce, wait }
  }

  it('is the number of results and the active one, once after a pause in typing', async () => {
    const { announce, wait } = await typeOnTheClock('corgi')
    await wait(399)
    expect(announce).not.toHaveBeenCalled()
    await wait(10_000)
    expect(announce).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^\d+ gifts?\. Corgi, 299 coins\.$/),
    )
  })

  it('is that nothing was found', async () => {
    const { announce, wait } = await typeOnTheClock('xyzzy')
    await wait(400)
    expect(announce).toHaveBeenCalledExactlyOnceWith('No gift matches “xyzzy”.')
  })

  it('is what was found, once the gifts have loaded', async () => {
    const { finder } = useGiftFinder.getState()
    const { announce, wait } = await typeOnTheClock('corgi')
    act(() => useGiftFinder.setState({ finder: null }))
    await wait(400)
    expect(announce).toHaveBeenLastCalledWith('Loading the gifts…')
    act(() => useGiftFinder.setState({ finder }))
    await wait(400)
    expect(announce).toHaveBeenLastCalledWith(expect.stringMatching(/Corgi, 299 coins\.$/))
  })

  it('is nothing when the list was closed in the meantime', async () => {
    const { field, announce, wait } = await typeOnTheClock('corgi')
    fireEvent.keyDown(field, { key: 'Escape' })
    await wait(10_000)
    expect(announce).not.toHaveBeenCalled()
  })
})

describe('the accessibility checker axe', () => {
  it('finds nothing when the list is closed, open, filtered or without a gift', async () => {
    const { container, field, visitor } = open({ recent: ['corgi'] })
    expect(await check(container)).toEqual([])
    await visitor.click(field)
    expect(await check(container)).toEqual([])
    await visitor.keyboard('rose')
    expect(await check(container)).toEqual([])
    await visitor.keyboard('xyzzy')
    expect(await check(container)).toEqual([])
  })
})
