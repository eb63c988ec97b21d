import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Legend, StackedBar } from '../../../src/ui/flow/StackedBar'
import type { FlowPart } from '../../../src/wording/flow'
import { renderWithTexts } from '../render'

const parts: readonly FlowPart[] = [
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

it('the bar has a text alternative', () => {
  renderWithTexts(<StackedBar parts={parts} label="The creator gets $1.05 of $1.50." />)
  expect(screen.getByRole('img', { name: 'The creator gets $1.05 of $1.50.' })).toBeInTheDocument()
})

/** The width that a segment asks for. Together they ask for more than there is, and shrink. */
const widthAround = (share: string) =>
  screen.getByText(share).parentElement?.parentElement?.querySelector('svg')?.getAttribute('width')

it('each segment is as wide as its part and shows the short share', () => {
  renderWithTexts(<StackedBar parts={parts} label="" />)
  expect(widthAround('30¢')).toBe('3000')
  expect(widthAround('70¢')).toBe('7000')
})

it('the bar fills its width also if all amounts are below one unit', () => {
  const cents = parts.map((part) => ({ ...part, size: part.size / 100 }))
  renderWithTexts(<StackedBar parts={cents} label="" />)
  expect(widthAround('70¢')).toBe('7000')
})

it('the legend names every part with its amount and share', () => {
  renderWithTexts(<Legend parts={parts} />)
  const [store, creator] = screen.getAllByRole('listitem')
  expect(store).toHaveTextContent('App store $0.45 30¢ of each $1')
  expect(within(creator as HTMLElement).getByText('$1.05')).toBeInTheDocument()
})
