import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import {
  creatorsPage,
  evidencePage,
  frontPage,
  giftsPage,
  type Page,
} from '../../../src/data/pages'
import { enterSite } from '../../../src/state/place'
import { useSaved } from '../../../src/state/saved'
import { useScenarioNames } from '../../../src/state/scenario-names'
import { CreatorsPage } from '../../../src/ui/creators/CreatorsPage'
import { EvidencePage } from '../../../src/ui/evidence/EvidencePage'
import { GiftsPage } from '../../../src/ui/gifts/GiftsPage'
import { Page as Calculator } from '../../../src/ui/page/Page'
import { site, textIn } from '../open-dialog'
import { openLink } from '../open-link'

afterEach(() => {
  useSaved.setState(useSaved.getInitialState())
  useScenarioNames.setState({}, true)
})

const views = {
  front: Calculator,
  creators: CreatorsPage,
  evidence: EvidencePage,
  gifts: GiftsPage,
} as const

/** Opens a dialog at a place. */
async function openAt(page: Page, dialog: 'Share' | 'Saved', query: string) {
  history.replaceState(null, '', page.path === '' ? '/' : `/${page.path}/`)
  enterSite(page)
  const View = views[page.kind as keyof typeof views]
  openLink(<View />, query)
  const visitor = userEvent.setup()
  await visitor.click(screen.getByRole('button', { name: dialog }))
  return { visitor, dialog: within(await screen.findByRole('dialog')) }
}

describe('what is shared', () => {
  const plan = 'plan=permin:13'

  it('leads from /creators/ to the plan, and says what the plan comes to', async () => {
    const { visitor, dialog } = await openAt(creatorsPage, 'Share', `?gift=lion&${plan}`)
    expect(textIn('Link')).toHaveValue(`${site}creators/?gift=lion&plan=permin:13`)
    const answer = document.querySelector('h1')?.textContent ?? ''
    expect(answer).toMatch(/\$/)
    // Its lines are apart on the page.
    const inLines = (text: string) => text.replaceAll(/\s/g, '')
    for (const text of [textIn('Summary').value, textIn('Citation').value]) {
      expect(inLines(text)).toContain(inLines(answer))
      expect(text).toContain('13 Lions a minute')
      // A citation keeps its rates.
      expect(text.replace('rates=2026-11&', '')).toContain(
        `${site}creators/?gift=lion&plan=permin:13`,
      )
    }
    const picture = await dialog.findByRole('img', { name: /13 Lions a minute/ })
    expect(picture).toHaveTextContent(`${site}creators/?gift=lion&plan=permin:13`)
    expect(dialog.getByRole('button', { name: /PNG/ })).toBeInTheDocument()
    await visitor.click(dialog.getByRole('checkbox', { name: /^Freeze/ }))
    expect(textIn('Link')).toHaveValue(`${site}creators/?gift=lion&rates=2026-11&plan=permin:13`)
  })

  it('says that the link has a payout, which can be left out', async () => {
    const { visitor, dialog } = await openAt(
      creatorsPage,
      'Share',
      '?plan=permin:20&paid=diamonds:42000,usd:168',
    )
    const address = `${site}creators/?plan=permin:20`
    const include = dialog.getByRole('checkbox', { name: /^Include my payout/ })
    expect(include).toBeChecked()
    expect(include).toHaveAccessibleDescription(
      'The link also has the diamonds and the money received that you entered under “Why is my payout lower?”.',
    )
    expect(textIn('Link')).toHaveValue(`${address}&paid=diamonds:42000,usd:168`)

    await visitor.click(include)
    expect(textIn('Link')).toHaveValue(address)
    await visitor.click(dialog.getByRole('checkbox', { name: /^Freeze/ }))
    expect(textIn('Link')).toHaveValue(`${site}creators/?rates=2026-11&plan=permin:20`)
    const { textContent } = document.querySelector('dialog') as HTMLElement
    expect(textContent).not.toContain('paid=')
    for (const name of ['Summary', 'Citation']) expect(textIn(name).value).not.toContain('paid=')
    await visitor.click(include)
    expect(textIn('Citation').value).toContain('paid=')
  })

  it('asks nothing about a payout that there is not', async () => {
    const { dialog } = await openAt(creatorsPage, 'Share', '?plan=permin:20')
    expect(dialog.queryByRole('checkbox', { name: /payout/ })).toBeNull()
  })

  it('leads from /evidence/ to the claims at these rates', async () => {
    const { dialog } = await openAt(evidencePage, 'Share', '?region=gb')
    expect(textIn('Link')).toHaveValue(`${site}evidence/?region=gb`)
    const question = document.querySelector('h1')?.textContent ?? ''
    expect(textIn('Summary').value).toContain(question)
    expect(
      await dialog.findByRole('img', { name: new RegExp(question.replace('?', '.')) }),
    ).toBeInTheDocument()
  })

  it('leads from /gifts/ to the gift chosen there', async () => {
    const { dialog } = await openAt(giftsPage, 'Share', '?gift=lion&buy=web')
    expect(textIn('Link')).toHaveValue(`${site}gifts/?gift=lion&buy=web`)
    const title = document.querySelector('h1')?.textContent ?? ''
    expect(textIn('Summary').value).toContain(title)
    expect(await dialog.findByRole('img', { name: new RegExp(title) })).toBeInTheDocument()
  })
})

describe('what is saved at a place', () => {
  it('says what the plan pays, and opens where it was saved', async () => {
    const { visitor } = await openAt(creatorsPage, 'Saved', '?plan=permin:40,lives:2')
    await visitor.click(screen.getByRole('button', { name: 'Save' }))
    const answer = document.querySelector('h1')?.textContent ?? ''
    const inLines = (text: string | null) => text?.replaceAll(/\s/g, '') ?? ''
    const entry = within(screen.getByRole('list', { name: 'Saved' })).getByRole('listitem')
    expect(inLines(entry.textContent)).toContain(inLines(answer))
    expect(within(entry).getByRole('button', { name: /^Open / })).toBeInTheDocument()
  })

  it('is a link to its place from elsewhere', async () => {
    useSaved.setState({
      entries: [
        {
          name: 'My plan',
          link: 'plan=permin:40',
          place: 'creators',
          savedAt: '2026-11-25T12:00:00.000Z',
        },
      ],
    })
    localStorage.setItem(
      'rose-value-saved',
      JSON.stringify({ state: useSaved.getState(), version: 0 }),
    )
    await openAt(frontPage, 'Saved', '?n=7')
    expect(await screen.findByRole('link', { name: /My plan/ })).toHaveAttribute(
      'href',
      `${site}creators/?plan=permin:40`,
    )
  })

  it('keeps the names of the scenarios that it compares', async () => {
    useScenarioNames.setState({ 'buy:web': 'At home' }, true)
    const { visitor } = await openAt(frontPage, 'Saved', '?vs=buy:web&vs=model:net50')
    await visitor.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('list', { name: 'Saved' })).toHaveTextContent(
      'A viewer pays $1.51 for 100 Roses. The creator gets about $0.50. Compared with 2 others.',
    )
    expect(useSaved.getState().entries[0]?.names).toEqual({ 'buy:web': 'At home' })
    useScenarioNames.setState({}, true)
    await visitor.click(screen.getByRole('button', { name: /^Open / }))
    expect(useScenarioNames.getState()).toEqual({ 'buy:web': 'At home' })
  })
})
