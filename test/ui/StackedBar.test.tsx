import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { PicturePart } from '../../src/ui/picture'
import { Legend, StackedBar } from '../../src/ui/StackedBar'
import { renderWithTexts } from './render'

const parts: readonly PicturePart[] = [
  {
    name: 'storeFee',
    label: 'App store',
    amount: '$0.45',
    share: '30¢ of each $1',
    shortShare: '30¢',
    size: 0.45,
  },
  {
    name: 'creator',
    label: 'Creator',
    amount: '$1.05',
    share: '70¢ of each $1',
    shortShare: '70¢',
    size: 1.05,
  },
]

it('says in words what the bar shows', () => {
  renderWithTexts(<StackedBar parts={parts} label="The creator gets $1.05 of $1.50." />)
  expect(screen.getByRole('img', { name: 'The creator gets $1.05 of $1.50.' })).toBeInTheDocument()
})

/** What the segment of a share asks for; together they ask for more than there is, and shrink. */
const widthAround = (share: string) =>
  screen.getByText(share).parentElement?.parentElement?.querySelector('svg')?.getAttribute('width')

it('makes each segment as wide as its part, with the short share in it', () => {
  renderWithTexts(<StackedBar parts={parts} label="" />)
  expect(widthAround('30¢')).toBe('3000')
  expect(widthAround('70¢')).toBe('7000')
})

it('fills its whole width with amounts of less than one unit, too', () => {
  const cents = parts.map((part) => ({ ...part, size: part.size / 100 }))
  renderWithTexts(<StackedBar parts={cents} label="" />)
  expect(widthAround('70¢')).toBe('7000')
})

it('names every part with its amount and share', () => {
  renderWithTexts(<Legend parts={parts} />)
  const [store, creator] = screen.getAllByRole('listitem')
  expect(store).toHaveTextContent('App store $0.45 30¢ of each $1')
  expect(within(creator as HTMLElement).getByText('$1.05')).toBeInTheDocument()
})
