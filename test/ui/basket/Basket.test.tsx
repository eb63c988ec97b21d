import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { mainId } from '../../../src/ui/controls/focus-main'
import { Fields } from '../../../src/ui/fields/Fields'
import { openLink } from '../open-link'

const visitor = userEvent.setup()
const link = () => decodeURIComponent(String(writeLink(useChoices.getState().scenario)))
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const rows = async () =>
  within(await screen.findByRole('list', { name: 'Gifts in the basket' }))
    .getAllByRole('listitem')
    .map((row) => `${within(row).getByRole<HTMLInputElement>('textbox').value} ${row.textContent}`)

async function choose(name: string) {
  await visitor.type(screen.getByRole('combobox', { name: 'Add a gift' }), `${name}{Enter}`)
}

const tooMany = 'That number is too large. Enter at most 1,000,000,000,000.'

describe('a basket', () => {
  it('starts with another gift beside the one that is there', async () => {
    openLink(<Fields />, 'gift=lion&n=4')
    await visitor.click(button('Add another gift'))
    await screen.findByRole('combobox', { name: 'Add a gift' })
    await choose('galaxy')
    expect(link()).toBe('basket=lion:4,galaxy:1')
    expect(screen.getByText('2 kinds of gifts, 120,996 coins')).toBeVisible()
    expect(field('Viewer sends')).toHaveValue('5')
    expect(field('Coins')).toHaveValue('120,996')
  })

  it('is not started where no other gift is wanted', async () => {
    openLink(<Fields />, 'gift=lion&n=4')
    await visitor.click(button('Add another gift'))
    await visitor.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(link()).toBe('gift=lion&n=4')
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Lion')
    expect(button('Add another gift')).toHaveFocus()
  })

  it('has a number, an order and an end for each gift', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200,lion:1')
    expect(await rows()).toEqual([
      expect.stringMatching(/^3 .*Galaxy1,000 coins each/),
      expect.stringMatching(/^200 .*Rose1 coin each/),
      expect.stringMatching(/^1 .*Lion29,999 coins each/),
    ])
    await visitor.clear(field('Number of Galaxies'))
    await visitor.type(field('Number of Galaxies'), '12')
    expect(link()).toBe('basket=galaxy:12,rose:200,lion:1')

    await visitor.click(button('Move Lion up'))
    expect(link()).toBe('basket=galaxy:12,lion:1,rose:200')
    await screen.findByRole('button', { name: 'Move Lion up' })
    await expect.poll(() => document.activeElement).toBe(button('Move Lion up'))

    await visitor.click(button('Remove Galaxy'))
    expect(link()).toBe('basket=lion:1,rose:200')
    await expect.poll(() => document.activeElement).toBe(button('Remove Lion'))

    await visitor.click(button('Remove Lion'))
    expect(link()).toBe('n=200')
    expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Rose')
  })

  it('adds up a gift that is chosen twice', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await choose('galaxy')
    expect(link()).toBe('basket=galaxy:4,rose:200')
  })

  it('keeps the last number where another can’t be sent', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.clear(field('Number of Roses'))
    await visitor.type(field('Number of Roses'), '0')
    expect(screen.getByText('Enter more than zero.')).toBeVisible()
    expect(link()).toBe('basket=galaxy:3,rose:200')
  })

  it.each(['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets'])(
    'is left by typing in “%s”, and comes back',
    async (name) => {
      openLink(
        <main id={mainId} tabIndex={-1}>
          <Fields />
        </main>,
        'basket=galaxy:3,rose:200',
      )
      await rows()
      await visitor.clear(field(name))
      await visitor.type(field(name), '7')
      expect(screen.getByText('Now counting in Roses.')).toBeVisible()
      expect(screen.getByRole('combobox', { name: 'Gift' })).toHaveValue('Rose')
      await visitor.click(button('Back to the basket'))
      expect(link()).toBe('basket=galaxy:3,rose:200')
      expect(screen.queryByText('Now counting in Roses.')).toBeNull()
      expect(screen.getByRole('main')).toHaveFocus()
    },
  )

  it('takes a list, names what it can’t read, and offers a guess', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, '2x Lion, 5 Roses, 3 Galxy')
    await visitor.click(button('Add these gifts'))
    expect(link()).toBe('basket=galaxy:3,rose:205,lion:2')
    expect(screen.getByText('2 kinds of gifts added.')).toBeVisible()
    expect(screen.getByText('Couldn’t read “3 Galxy”.', { exact: false })).toBeVisible()
    expect(list).toHaveValue('3 Galxy')
    await visitor.click(button('Use 3 Galaxies'))
    expect(link()).toBe('basket=galaxy:6,rose:205,lion:2')
    expect(list).toHaveValue('')
    expect(list).toHaveFocus()
  })

  it('asks which gift is meant where two have the same name', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    await visitor.type(screen.getByRole('textbox', { name: /^Gifts, for example/ }), '2x Gift Box')
    await visitor.click(button('Add these gifts'))
    expect(screen.getByText(/“2x Gift Box”: more than one/)).toBeVisible()
    expect(button('Use 2 Gift Boxes, 1,999 coins each')).toBeVisible()
    await visitor.click(button('Use 2 Gift Box gifts, 3,999 coins each'))
    expect(screen.getByText('3 kinds of gifts, 11,198 coins')).toBeVisible()
  })

  it('moves the focus to the list once all of it is added and its button is disabled', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, '2x Lion')
    await visitor.click(button('Add these gifts'))
    expect(button('Add these gifts')).toBeDisabled()
    expect(list).toHaveFocus()
  })

  it('keeps what is typed after the list was read', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, '3 Galxy, 2 Lyon')
    await visitor.click(button('Add these gifts'))
    await visitor.type(list, '{Enter}5 roses')
    await visitor.click(button('Use 3 Galaxies'))
    expect(list).toHaveValue('2 Lyon\n5 roses')
  })

  it('takes one guess at a time, where the same is listed twice', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, '3 Galxy, 3 Galxy')
    await visitor.click(button('Add these gifts'))
    const guesses = () => screen.queryAllByRole('button', { name: 'Use 3 Galaxies' })
    expect(guesses()).toHaveLength(2)
    await visitor.click(guesses()[0] as HTMLElement)
    expect(guesses()).toHaveLength(1)
    expect(list).toHaveValue('3 Galxy')
    await visitor.click(guesses()[0] as HTMLElement)
    expect(guesses()).toHaveLength(0)
    expect(list).toHaveValue('')
    expect(link()).toBe('basket=galaxy:9,rose:200')
  })

  it('keeps a list of which nothing can be read, and changes nothing', async () => {
    openLink(<Fields />, 'gift=lion&pay=1000')
    await visitor.click(button('Add another gift'))
    await visitor.click(await screen.findByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, 'xyzzyx')
    await visitor.click(button('Add these gifts'))
    expect(list).toBeVisible()
    expect(list).toHaveValue('xyzzyx')
    expect(screen.getByText('Nothing was added.')).toBeVisible()
    expect(link()).toBe('gift=lion&pay=1000')
  })

  it('stays open for more where the same gift is added', async () => {
    openLink(<Fields />, 'gift=lion&n=4')
    await visitor.click(button('Add another gift'))
    await screen.findByRole('combobox', { name: 'Add a gift' })
    await choose('lion')
    expect(link()).toBe('gift=lion&n=5')
    expect(screen.getByRole('combobox', { name: 'Add a gift' })).toBeVisible()
  })

  it('keeps a list that there is no room for', async () => {
    openLink(<Fields />, 'basket=galaxy:3,rose:200')
    await rows()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    const text = Array.from({ length: 49 }, (_, n) => `${n + 2} coins`).join('\n')
    await visitor.click(list)
    await visitor.paste(text)
    await visitor.click(button('Add these gifts'))
    expect(link()).toBe('basket=galaxy:3,rose:200')
    expect(screen.getByText('A basket holds up to 50 kinds of gifts.')).toBeVisible()
    expect(list).toHaveValue(text)
  })

  it('takes no further gift while it has too many of one, and says so until there are fewer', async () => {
    openLink(<Fields />, 'coins=1000000000000000')
    await visitor.click(button('Add another gift'))
    await screen.findByRole('combobox', { name: 'Add a gift' })
    await choose('lion')
    expect(link()).toBe('coins=1000000000000000')
    expect(screen.getByText(tooMany)).toBeVisible()
    await visitor.clear(field('Number of Roses'))
    await visitor.type(field('Number of Roses'), '5')
    expect(screen.queryByText(tooMany)).toBeNull()
    await choose('lion')
    expect(link()).toBe('basket=rose:5,lion:1')
  })

  it('takes no more of a gift than it holds, whether it is chosen or listed', async () => {
    openLink(<Fields />, 'basket=galaxy:1000000000000,rose:1')
    await rows()
    await choose('galaxy')
    expect(screen.getByText(tooMany)).toBeVisible()
    await choose('rose')
    expect(screen.queryByText(tooMany)).toBeNull()
    await visitor.click(screen.getByText('Paste a list'))
    const list = screen.getByRole('textbox', { name: /^Gifts, for example/ })
    await visitor.type(list, '1 Lion, 1 Galaxy')
    await visitor.click(button('Add these gifts'))
    expect(screen.getByText(tooMany)).toBeVisible()
    expect(list).toHaveValue('1 Lion, 1 Galaxy')
    expect(link()).toBe('basket=galaxy:1000000000000,rose:2')
  })

  it('holds no more than fifty kinds', async () => {
    const fifty = Array.from({ length: 50 }, (_, n) => `coins-${n + 1}:1`).join(',')
    openLink(<Fields />, `basket=${fifty}`)
    expect(await rows()).toHaveLength(50)
    expect(screen.getByText('A basket holds up to 50 kinds of gifts.')).toBeVisible()
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
