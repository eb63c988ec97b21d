import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { exact } from '../../../src/domain/amount'
import { detailTexts } from '../../../src/language/groups/details'
import { addTexts } from '../../../src/language/load'
import { useChoices } from '../../../src/state/choices'
import { readLink, writeLink } from '../../../src/state/link'
import { Deferred } from '../../../src/state/react/Deferred'
import { Compare } from '../../../src/ui/compare/Compare'
import { RatesPanel } from '../../../src/ui/rates/RatesPanel'

addTexts(detailTexts)

// Loaded late on the page.
beforeAll(() => import('../../../src/ui/compare/RatesOfRow'))

const link = () => decodeURIComponent(String(writeLink(useChoices.getState().scenario)))

/** The editor of the one row, with all of its rates. */
async function edit(query: string) {
  useChoices.getState().open(readLink(query))
  render(<Compare />)
  return openEditor()
}

async function openEditor() {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^Change or remove / }))
  const editor = screen.getByRole('group', { name: /^Change / })
  await user.click(within(editor).getByRole('button', { name: 'All rates' }))
  await within(editor).findByRole('radiogroup', { name: 'How creators are paid' })
  return { user, editor: () => within(screen.getByRole('group', { name: /^Change / })) }
}

type Editor = Awaited<ReturnType<typeof edit>>

/** A field by its label: by role, jsdom takes ten times as long. */
const labelled = ({ editor }: Editor, label: string | RegExp) =>
  editor().getAllByLabelText(label)[0] as HTMLElement

const choose = (label: string, value: string) => (editing: Editor) =>
  editing.user.selectOptions(labelled(editing, label), value)
const press = (label: string | RegExp) => (editing: Editor) =>
  editing.user.click(labelled(editing, label))
const type = (label: string, text: string) => async (editing: Editor) => {
  const field = labelled(editing, label)
  await editing.user.clear(field)
  await editing.user.type(field, text)
}

const vs = () => new URLSearchParams(link()).getAll('vs')

describe('in its row, a scenario can be changed in', () => {
  it('whichever amount is typed last', async () => {
    const editing = await edit('n=9&vs=buy:web')
    for (const [label, key] of [
      ['Viewer sends', 'n'],
      ['Viewer pays', 'pay'],
      ['Coins', 'coins'],
      ['Diamonds', 'diamonds'],
      ['Creator gets', 'get'],
    ] as const) {
      await type(label, '7')(editing)
      expect(vs()).toEqual([`${key}:7,buy:web`])
    }
    expect(link()).toBe('n=9&vs=get:7,buy:web')
  })

  it('every rate', async () => {
    const editing = await edit('n=9&vs=buy:web')
    for (const change of [
      press('In the app'),
      choose('Rates as of', '2026-11'),
      choose('Region', 'gb'),
      choose('Currency', 'EUR'),
      press('Count whole packs'),
      type('VAT', '5'),
      choose('Tax', 'added'),
      type('App store fee', '15'),
      type('EUR for US$1', '0.9'),
      type('Diamonds per coin', '0.7'),
      type('US$ per diamond', '0.004'),
      type('Agency’s share', '20'),
      type('Payout fee', '3'),
      type('Fixed payout fee', '1'),
      type('Set aside for tax', '25'),
      type('Payout minimum', '50'),
    ]) {
      await change(editing)
    }
    expect(vs()).toEqual([
      'rates:2026-11,region:gb,cur:EUR,packs:1,fx:0.9,tax:5,taxmode:added,store:15,dpc:0.7,usd:0.004,agency:20,fee:3,fixed:1,aside:25,min:50',
    ])
    // A price of one's own has no packs.
    await type('Price of 100 coins', '2')(editing)
    await press(/^50% of net revenue/)(editing)
    await type('Creator’s share', '40')(editing)
    expect(vs()).toEqual([
      'rates:2026-11,region:gb,cur:EUR,price:2,fx:0.9,tax:5,taxmode:added,store:15,model:net50,share:40,agency:20,fee:3,fixed:1,aside:25,min:50',
    ])
    expect(link().split('&vs')[0]).toBe('n=9')
  })

  it('a choice that is pressed before the row shows the number typed for all', async () => {
    useChoices.getState().open(readLink('n=9&vs=model:net50'))
    render(
      <Deferred until="paused">
        <Compare />
      </Deferred>,
    )
    const editing = await openEditor()
    act(() => useChoices.getState().setKnown({ field: 'gifts', amount: exact('23') }))
    labelled(editing, 'On the web').click()
    expect(link()).toBe('n=23&vs=buy:web,model:net50')
  })

  it('the missions of the US Scaled LIVE Rewards', async () => {
    const { user, editor } = await edit('vs=model:scaled-us')
    await user.click(editor().getByRole('radio', { name: 'under 5 min' }))
    expect(link()).toBe('vs=model:scaled-us,scaled:length:under5')
  })

  it('whose missions are read with the model that they belong to', async () => {
    const { editor } = await edit('vs=model:scaled-us')
    const models = editor().getByRole('radiogroup', { name: 'How creators are paid' })
    const chosen = within(models).getByRole('radio', { name: /Scaled/, checked: true })
    const all = within(models).getAllByRole('radio')
    expect(all[all.indexOf(chosen) + 1]).toHaveAccessibleName('under 5 min')
  })

  it('the numbers of a basket, and its gifts', async () => {
    const { user, editor } = await edit('vs=basket:lion:2,rose:3')
    const lions = editor().getByRole('textbox', { name: 'Number of Lions' })
    await user.clear(lions)
    await user.type(lions, '5')
    expect(link()).toBe('vs=basket:lion:5,rose:3')
    await user.click(editor().getByRole('button', { name: 'Remove Rose' }))
    expect(link()).toBe('vs=gift:lion,n:5')
    expect(useChoices.getState().scenario.known).toEqual(readLink('').scenario.known)
  })
})

describe('the editor of a row', () => {
  it('keeps a number typed for another choice, as the page does', async () => {
    const editing = await edit('vs=buy:web')
    await type('Price of 100 coins', '2')(editing)
    await choose('Region', 'gb')(editing)
    expect(link()).toBe('vs=region:gb,buy:web')
    await choose('Region', 'us')(editing)
    expect(link()).toBe('vs=buy:web,price:2')
  })

  it('repeats no id of the page that links lead to', async () => {
    render(<RatesPanel />)
    await edit('vs=buy:web')
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})
