import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { exact, type Money, toDecimal } from '../../../src/domain/amount'
import { LocaleContext } from '../../../src/language/locale'
import { NumberField } from '../../../src/ui/controls/NumberField'
import { clickInWebKit } from '../click-in-webkit'

type Options = {
  readonly start?: string
  readonly max?: string
  readonly whole?: boolean
  readonly counted?: boolean
  readonly aboveZero?: boolean
  readonly unit?: ReactNode
  readonly hint?: ReactNode
  readonly locale?: string
}

const onChange = vi.fn<(decimal: string) => void>()

/** A page that takes what the field passes on, and can change it from elsewhere. */
function Page({ start = '12.5', max = '1000000', locale = 'en-US', ...field }: Options) {
  const [amount, setAmount] = useState(exact<Money>(start))
  return (
    <LocaleContext value={locale}>
      <NumberField
        label="Viewer pays"
        amount={amount}
        shown={new Intl.NumberFormat(locale, { minimumFractionDigits: field.whole ? 0 : 2 }).format(
          Number(toDecimal(amount)),
        )}
        max={exact<Money>(max)}
        currency="USD"
        size="large"
        onChange={(next) => {
          onChange(toDecimal(next))
          setAmount(next)
        }}
        {...field}
      />
      <button type="button" onClick={() => setAmount(exact('99'))}>
        99
      </button>
      <output>{toDecimal(amount)}</output>
    </LocaleContext>
  )
}

function open(options: Options = {}) {
  onChange.mockClear()
  render(<Page {...options} />)
  const visitor = userEvent.setup()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Viewer pays' })
  return {
    field,
    visitor,
    result: () => screen.getByRole('status').textContent,
    type: async (text: string) => {
      await visitor.clear(field)
      await visitor.type(field, text)
    },
    selected: () => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  }
}

describe('NumberField', () => {
  it('shows the text as it is typed, and the amount in the locale afterwards', async () => {
    const { field, visitor, type, result } = open()
    await type('$1,234.5')
    expect(field).toHaveValue('$1,234.5')
    expect(result()).toBe('1234.5')

    await visitor.tab()
    expect(field).toHaveValue('1,234.50')
    expect(field).toBeValid()
  })

  it('reads a decimal comma in a locale that has one', async () => {
    const { field, visitor, type, result } = open({ locale: 'de-DE' })
    await type('1,25')
    expect(result()).toBe('1.25')
    await visitor.tab()
    expect(field).toHaveValue('1,25')
  })

  it.each([
    ['1,0000', {}, 'Enter a number, for example 1.5.'],
    ['1e3', {}, 'Enter a number, for example 1.5.'],
    ['€5', { whole: true }, 'Enter a number, for example 100.'],
    ['-5', {}, 'Enter zero or more.'],
    ['2.5', { whole: true }, 'Gifts are sent whole: enter a whole number.'],
    ['0', { aboveZero: true }, 'Enter more than zero.'],
    ['1000001', {}, 'That number is too large. Enter at most 1,000,000.'],
  ])(
    'keeps the text %j, says what is wrong with it, and keeps the last good result',
    async (...given) => {
      const [text, options, message] = given
      const { field, visitor } = open({ ...options, start: '12' })
      await visitor.click(field)
      await visitor.paste(text)
      await visitor.tab()

      expect(field).toHaveValue(text)
      expect(field).toBeInvalid()
      expect(field).toHaveAccessibleDescription(message)
      expect(screen.getByText(message)).toBeVisible()
      expect(onChange).not.toHaveBeenCalled()
    },
  )

  it('writes the numbers in error messages in the locale', async () => {
    const { field, type } = open({ locale: 'de-DE' })
    await type('x')
    expect(field).toHaveAccessibleDescription('Enter a number, for example 1,5.')
  })

  it('removes the error message once the text is corrected', async () => {
    const { field, visitor, type, result } = open()
    await type('1..')
    expect(field).toBeInvalid()
    await visitor.keyboard('{Backspace}5')
    expect(field).toBeValid()
    expect(field).not.toHaveAccessibleDescription()
    expect(result()).toBe('1.5')
  })

  it('goes back to the last good number when an emptied field is left', async () => {
    const { field, visitor, result } = open()
    await visitor.clear(field)
    expect(field).toBeValid()
    await visitor.tab()
    expect(field).toHaveValue('12.50')
    expect(field).toBeValid()
    expect(result()).toBe('12.5')
  })

  it('replaces a text that cannot be read when the amount changes elsewhere', async () => {
    const { field, visitor, type } = open()
    await type('abc')
    await visitor.click(screen.getByRole('button', { name: '99' }))
    expect(field).toHaveValue('99.00')
    expect(field).toBeValid()
  })

  it('does not overwrite a text while it is being typed', async () => {
    const { field, visitor, type } = open()
    await type('5')
    expect(field).toHaveValue('5')
    await visitor.keyboard('.10')
    expect(field).toHaveValue('5.10')
  })

  it.each(['5', '5.10', 'abc'])(
    'replaces %s, even in a focused field, when a step in the history changes the amount',
    async (text) => {
      const { field, type } = open()
      await type(text)
      // Without the focus, unlike a click.
      act(() => screen.getByRole('button', { name: '99' }).click())
      expect(field).toHaveFocus()
      expect(field).toHaveValue('99.00')
    },
  )

  it('selects its text when the Tab key focuses it', async () => {
    const { visitor, selected, field } = open()
    await visitor.tab()
    expect(selected()).toBe('12.50')
    await visitor.keyboard('3')
    expect(field).toHaveValue('3')
  })

  it('keeps its text selected when a click focuses it, also in WebKit', () => {
    const { field, selected } = open()
    clickInWebKit(field)
    expect(selected()).toBe('12.50')
  })

  it('lets a second click place the caret', () => {
    const { field, selected } = open()
    clickInWebKit(field)
    clickInWebKit(field)
    expect(selected()).toBe('')
  })

  it('lets a click place the caret in a field that was focused by the keyboard', async () => {
    const { field, visitor, selected } = open()
    await visitor.tab()
    clickInWebKit(field)
    expect(selected()).toBe('')
  })

  it('shows and selects the amount on Enter', async () => {
    const { field, visitor, type, selected } = open()
    await type('1234')
    await visitor.keyboard('{Enter}')
    expect(field).toHaveValue('1,234.00')
    expect(selected()).toBe('1,234.00')
  })

  it('leaves the Enter that ends a composition in Safari to the input method', async () => {
    const { field, type } = open()
    await type('1234')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    expect(field).toHaveValue('1234')
    fireEvent.keyDown(field, { key: 'ArrowUp', keyCode: 229 })
    expect(field).toHaveValue('1234')
  })

  it('goes back to the last good amount on Escape, and selects it', async () => {
    const { field, visitor, type, selected } = open()
    await type('4x')
    await visitor.keyboard('{Escape}')
    expect(field).toHaveValue('4.00')
    expect(selected()).toBe('4.00')
    expect(field).toBeValid()
  })

  it('steps with the arrow and page keys, also while they are held', async () => {
    const { field, visitor } = open()
    await visitor.click(field)
    await visitor.keyboard('{ArrowUp}')
    expect(field).toHaveValue('13.00')
    await visitor.keyboard('{ArrowDown>3/}')
    expect(field).toHaveValue('10.00')
    await visitor.keyboard('{PageUp}')
    expect(field).toHaveValue('20.00')
    await visitor.keyboard('{PageDown}')
    expect(field).toHaveValue('10.00')
  })

  it('steps from the last good amount if the text cannot be read', async () => {
    const { field, visitor, type } = open({ whole: true, start: '100' })
    await type('2x')
    await visitor.keyboard('{ArrowUp}')
    expect(field).toHaveValue('3')
    expect(field).toBeValid()
  })

  it('does not step beyond its limits, and names the limit', async () => {
    const { field, visitor, result } = open({ whole: true, start: '9', max: '10', aboveZero: true })
    await visitor.click(field)
    await visitor.keyboard('{ArrowUp>2/}')
    expect(result()).toBe('10')
    expect(field).toHaveAccessibleDescription(/at most 10\.$/)

    await visitor.keyboard('{PageDown}')
    expect(result()).toBe('10')
    expect(field).toHaveAccessibleDescription('Enter more than zero.')

    await visitor.keyboard('{ArrowDown}')
    expect(result()).toBe('9')
    expect(field).toBeValid()
  })

  it.each([
    ['1000', '{End}0', '1,0000', '10000'],
    ['1000', '{Home}5', '51,000', '51000'],
    ['1000', '{Home}{Delete}', ',000', '0'],
    ['1000', '{End}{Backspace}', '1,00', '100'],
    ['1234567', '{Home}{ArrowRight}9', '19,234,567', '19234567'],
    ['1234567', '{Home}9{End}8', '91,234,5678', '912345678'],
  ])(
    'reads the amount %s that the page wrote, edited with %s to %s',
    async (start, keys, text, result) => {
      const { field, visitor, result: read } = open({ start, whole: true, max: '1000000000' })
      await visitor.click(field)
      await visitor.keyboard(keys)
      expect(field).toHaveValue(text)
      expect(read()).toBe(result)
      expect(field).toBeValid()
    },
  )

  it('reads a pasted comma as a decimal comma, even in a field that showed a comma of its own', async () => {
    const { field, visitor, result } = open({ start: '1234', whole: false })
    await visitor.click(field)
    // All of it is selected, and typed over.
    await visitor.paste('1,50')
    expect(result()).toBe('1.5')
    expect(field).toHaveAccessibleDescription('Read as 1.5')

    await visitor.keyboard('{Enter}')
    expect(field).toHaveValue('1.50')
    expect(field).not.toHaveAccessibleDescription()
  })

  it.each([
    ['1.000', {}, '1', 'Read as 1'],
    ['1.000', { whole: true }, '1000', 'Read as 1,000'],
    ['29,999', { counted: true, locale: 'de-DE' }, '29999', 'Read as 29.999'],
    ['10k', {}, '10000', 'Read as 10,000'],
    ['1,000', {}, '1000', ''],
  ])(
    'says which number it read if %s with %j could be two numbers',
    async (text, options, read, said) => {
      const { field, type, result } = open({ unit: '', hint: '', ...options })
      await type(text)
      expect(result()).toBe(read)
      expect(field).toHaveAccessibleDescription(said)
    },
  )

  it.each(['100\n200', '100\r\n200\r\n', '100\t200', 'Price\t100'])(
    'rejects several cells that are pasted at once, and quotes them: %j',
    async (cells) => {
      const { field, visitor, type, result } = open()
      await type('7')
      await visitor.paste(cells)
      expect(field).toHaveValue('7')
      expect(result()).toBe('7')
      expect(field).toBeInvalid()
      const text = cells.trim().replace(/\s+/, ' ')
      expect(field).toHaveAccessibleDescription(`Not pasted: “${text}”. Enter one number.`)

      await visitor.keyboard('5')
      expect(result()).toBe('75')
      expect(field).toBeValid()
    },
  )

  it('accepts one pasted cell with a line break after it', async () => {
    const { field, visitor, result } = open()
    await visitor.click(field)
    await visitor.paste('100\r\n')
    expect(result()).toBe('100')
    expect(field).toBeValid()
  })

  it('rejects several cells that are dropped at once', () => {
    const { field, result } = open()
    const dataTransfer = { getData: () => '100\n200' }
    const isTaken = fireEvent.drop(field, { dataTransfer })
    expect(isTaken).toBe(false)
    expect(field).toHaveAccessibleDescription('Not pasted: “100 200”. Enter one number.')
    expect(result()).toBe('12.5')
  })

  it('steps by whole numbers if a counted amount is whole, else by a digit', async () => {
    const { visitor, field, result } = open({ start: '1', counted: true })
    await visitor.click(field)
    await visitor.keyboard('{ArrowUp}')
    expect(result()).toBe('2')
    await visitor.keyboard('{PageUp}')
    expect(result()).toBe('10')
    await visitor.clear(field)
    await visitor.type(field, '2.5{ArrowUp}')
    expect(result()).toBe('2.6')
  })

  it('is described by its unit and its hint', () => {
    const { field } = open({ unit: 'USD', hint: 'Tax included' })
    expect(field).toHaveAccessibleDescription('USD Tax included')
  })

  it('is described by the error message in place of the hint', async () => {
    const { visitor, field } = open({ unit: 'USD', hint: 'Tax included' })
    await visitor.type(field, 'x')
    expect(screen.queryByText('Tax included')).not.toBeInTheDocument()
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'USD',
      'Enter a number, for example 1.5.',
    ])
  })

  it('asks for a keyboard with a decimal separator', () => {
    expect(open().field).toHaveAttribute('inputmode', 'decimal')
  })

  it('asks for a keyboard of digits if the amount is whole', () => {
    expect(open({ whole: true }).field).toHaveAttribute('inputmode', 'numeric')
  })
})
