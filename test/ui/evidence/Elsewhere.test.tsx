import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../../src/language/groups/evidence-late'
import { addTexts } from '../../../src/language/load'
import { Elsewhere } from '../../../src/ui/evidence/Elsewhere'
import { openLink } from '../open-link'

addTexts(evidenceTexts)
addTexts(lateEvidenceTexts)

const open = (query = '') => openLink(<Elsewhere />, query)
const section = () =>
  within(screen.getByRole('region', { name: 'What reaches a creator elsewhere' }))
const names = () =>
  section()
    .getAllByRole('rowheader')
    .map((header) => header.querySelector('span')?.textContent)
const row = (name: string) => {
  const header = section().getByRole('rowheader', { name: new RegExp(`^${name}`) })
  return within(header.closest('tr') as HTMLElement)
}
const cells = (name: string) =>
  row(name)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

it('platforms are ordered by what a creator gets of $10, with TikTok among them and unknown ones last', () => {
  open()
  expect(names()).toEqual([
    'Kick subscription',
    'Kick’s KICKs',
    'Twitch Bits',
    'YouTube Super Chat',
    'Facebook Stars',
    'Twitch Bits, in the app',
    'Twitch subscription',
    'TikTok, on the web',
    'Instagram gifts',
    'TikTok, in the app',
    'Bigo',
    'Likee',
    'YouTube gifts',
    'Snapchat gifts',
  ])
  expect(section().getByRole('columnheader', { name: /^Of \$10/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  // 47.95% and 33.04%.
  expect(cells('TikTok, on the web').slice(1)).toEqual(['$4.79', 'derived'])
  expect(cells('TikTok, in the app').slice(1)).toEqual(['$3.30', 'derived'])
  expect(cells('Likee')).toEqual(['', 'unknown', 'unknown'])
})

it('draws the typical share and the range that sources leave open', () => {
  open()
  const drawing = row('YouTube Super Chat').getAllByRole('cell')[0]
  expect(drawing).toHaveTextContent(/^70% \(49% – 70%\)$/)
  expect(drawing?.querySelector('circle')).toHaveAttribute('cx', '70%')
  expect(drawing?.querySelector('rect')).toHaveAttribute('x', '49%')
  expect(drawing?.querySelector('rect')).toHaveAttribute('width', '21%')
  const certain = row('Kick subscription').getAllByRole('cell')[0]
  expect(certain).toHaveTextContent(/^95%$/)
  expect(certain?.querySelector('rect')).toBeNull()
  expect(row('Likee').getAllByRole('cell')[0]?.querySelector('circle')).toBeNull()
})

it('sorts, with unknown ones last either way', async () => {
  open()
  await userEvent.click(section().getByRole('button', { name: 'Of $10' }))
  expect(names()[0]).toBe('Bigo')
  expect(names().slice(-3)).toEqual(['Likee', 'YouTube gifts', 'Snapchat gifts'])
})

it('shows what reaches a creator of £10 in the UK, before VAT', () => {
  open('region=gb')
  // 0.3777p of 1.3618p ÷ 1.2.
  expect(cells('TikTok, in the app')[1]).toBe('£3.33')
  expect(cells('TikTok, on the web')[1]).toBe('unknown')
  expect(names().at(-1)).toBe('TikTok, on the web')
})

it('shows what reaches a creator of ¥1,000 in Japan, as yen have no cents', () => {
  open('region=jp')
  expect(section().getByText('Of ¥1,000 that a viewer spends, before tax')).toBeVisible()
  expect(cells('TikTok, in the app')[1]).toBe('¥361')
})

it('says where rates contradict each other', () => {
  open('price=0.5')
  expect(cells('TikTok, in the app')[1]).toBe('impossible')
  expect(cells('TikTok, on the web')[1]).toBe('$4.79')
})
