import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { creatorsTexts } from '../../../src/language/groups/creators'
import { lineTexts } from '../../../src/language/groups/lines'
import { pageTexts } from '../../../src/language/groups/page'
import { addTexts } from '../../../src/language/load'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { Scaled } from '../../../src/ui/creators/Scaled'
import { openLink } from '../open-link'

addTexts(pageTexts)
addTexts(creatorsTexts)
addTexts(lineTexts)

const open = (query = '', locale = 'en-US') => openLink(<Scaled />, query, locale)
const section = () =>
  within(screen.getByRole('region', { name: 'What do US Scaled LIVE Rewards pay me?' }))
const choose = (group: string, answer: string) =>
  userEvent.click(
    within(section().getByRole('group', { name: group })).getByRole('radio', { name: answer }),
  )
const share = () => section().getByRole('row', { name: /^Your share/ }).textContent
const link = () => String(writeLink(useChoices.getState().scenario))
const use = () =>
  userEvent.click(section().getByRole('button', { name: 'Use this rate everywhere' }))

it('starts with two long LIVEs a week: 46%, and $0.46 for 100 Roses', () => {
  open()
  expect(share()).toContain('46%')
  expect(section().getByText('$0.46 for 100 Roses')).toBeVisible()
  expect(
    section().getByRole('img', { name: '38% for the length and 8% for LIVEs a week; 46% in all' }),
  ).toBeVisible()
  expect(section().getByText(/^United States only, since February 10, 2025/)).toBeVisible()
})

it('writes each date the same way: in the heading, the drawing, the table and what sources say', () => {
  open()
  const text =
    section()
      .getByText(/^Before /)
      .closest('section')?.textContent ?? ''
  expect(text).toContain('50% before February 10, 2025')
  expect(text).not.toMatch(/\d [A-Z][a-z]+ 20\d\d/)
})

it('is 48% with five new followers, and in use everywhere once that is asked for', async () => {
  open('gift=lion')
  await choose('New followers in a LIVE', '5 or more')
  expect(share()).toContain('48%')
  // 100 × 29,999 × 0.0048.
  expect(section().getByText('$14,399.52 for 100 Lions')).toBeVisible()
  // Missions are in the link at once, and choose no model.
  expect(link()).toBe('gift=lion&scaled=followers%3A1')
  await use()
  expect(link()).toBe('gift=lion&model=scaled-us&scaled=followers%3A1')
  expect(section().getByRole('status')).toHaveTextContent('now use the rate from these missions')
  expect(section().getByRole('button', { name: 'In use everywhere' })).toHaveFocus()
  await choose('LIVEs over 25 minutes a week', 'one')
  expect(link()).toBe('gift=lion&model=scaled-us&scaled=weekly%3A1%2Cfollowers%3A1')
})

it('says what the sources leave open as a range', async () => {
  open()
  await choose('How long a LIVE lasts', '5 – 25 min')
  expect(share()).toContain('28% – 46%')
  expect(section().getByText('$0.28 – $0.46 for 100 Roses')).toBeVisible()
  // Never cents beside dollars.
  await choose('Violations', 'some')
  expect(section().getByText('$0.08 – $0.26 for 100 Roses')).toBeVisible()
  expect(section().getByText(/rises from 20% to 38% .* uses 29%/)).toBeVisible()
})

it('says in words that nothing is paid', async () => {
  open()
  await choose('How long a LIVE lasts', 'under 5 min')
  await choose('LIVEs over 25 minutes a week', 'none')
  await choose('Violations', 'some')
  expect(share()).toContain('0%')
  expect(section().getByText('100 Roses pay nothing')).toBeVisible()
})

it('takes so much for violations as is typed, keeps what can’t be read, and nothing once there are none', async () => {
  open('model=scaled-us')
  await choose('Violations', 'some')
  const field = section().getByRole('textbox', { name: 'Taken away' })
  await userEvent.clear(field)
  await userEvent.type(field, '2.5')
  expect(share()).toContain('43.5%')
  expect(link()).toBe('model=scaled-us&scaled=violations%3A2.5')
  await userEvent.clear(field)
  await userEvent.type(field, '21')
  expect(field).toBeInvalid()
  expect(field).toHaveValue('21')
  expect(section().getByText('Correct that number to see your share.')).toBeVisible()
  expect(section().queryByRole('img')).toBeNull()
  await choose('Violations', 'none')
  expect(link()).toBe('model=scaled-us')
})

it('keeps the field of violations while 0.5 is typed over the 5 of the link', async () => {
  open('scaled=violations:5')
  const field = section().getByRole('textbox', { name: 'Taken away' })
  await userEvent.clear(field)
  await userEvent.type(field, '0.5')
  expect(field).toHaveFocus()
  expect(link()).toBe('scaled=violations%3A0.5')
})

it('opens with the missions of the link, each part with its source', () => {
  open('model=scaled-us&scaled=length%3Aunder5%2Cteam%3A2%2Cviolations%3A5')
  const row = (name: string) => section().getByRole('row', { name: new RegExp(`^${name}`) })
  expect(row('How long a LIVE lasts')).toHaveTextContent('20%')
  expect(row('Team')).toHaveTextContent('2%')
  expect(row('Violations')).toHaveTextContent('−5%')
  // 20 + 8 + 2 − 5.
  expect(share()).toContain('25%')
  expect(row('Before February 10, 2025')).toHaveTextContent('50%')
  expect(row('With every mission')).toHaveTextContent('53%')
  const sourceOf = (name: string) => row(name).closest('tbody')?.querySelector('summary')
  expect(sourceOf('Team')).toHaveTextContent('LIVE Success newsletter')
  expect(sourceOf('With every mission')).toHaveTextContent('third-party mirror')
  expect(
    within(section().getByRole('group', { name: 'Team' })).getByRole('radio', { name: '+2' }),
  ).toBeChecked()
})

it('brings newer rates where the pinned ones are from before, and says so first', async () => {
  open('rates=2022-10')
  expect(section().getByText(/rates of October 2022 are older/)).toBeVisible()
  await use()
  expect(link()).toBe('model=scaled-us')
})

it('takes the place of a share that was typed', async () => {
  open('model=scaled-us&share=40')
  expect(section().queryByText(/now use the rate from these missions/)).toBeNull()
  await use()
  expect(link()).toBe('model=scaled-us')
})

it('says that only creators in the US have it where the region is another', () => {
  open('region=de')
  expect(
    section().getByText(/set to Germany.*only for creators in the United States/),
  ).toBeVisible()
})

it('says where the missions disagree with the plan, whichever model is in use', async () => {
  open('plan=mins:4')
  const apart = section().getByText(/^Your plan and the missions disagree/)
  expect(apart).toBeVisible()
  await userEvent.click(section().getByRole('button', { name: 'Use the plan’s values' }))
  expect(section().getByRole('radio', { name: 'under 5 min' })).toBeChecked()
  expect(apart).not.toBeInTheDocument()
})
