import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ComparedInCard } from '../../../src/ui/card/ComparedInCard'
import { openLink } from '../open-link'

const open = (query: string) => openLink(<ComparedInCard />, query).container
const texts = (elements: Iterable<Element>) => [...elements].map((one) => one.textContent?.trim())

describe('scenarios in a card', () => {
  it('have a key to their colours, and name the rates that differ', () => {
    const card = open('?vs=buy:web&vs=model:net50,agency:20&vs=region:gb')
    const [rows, signs] = screen.getAllByRole('list')
    expect(within(rows as HTMLElement).getAllByRole('listitem')[1]).toHaveTextContent(
      'On the webpays $1.04, creator gets $0.50',
    )
    expect(texts(signs?.children ?? [])).toEqual([
      'VAT',
      'App store',
      'TikTok',
      'Agency',
      'Creator',
    ])
    expect(texts(card.querySelectorAll('p > span'))).toEqual([
      'Bars are in USD.',
      'On the web: 100 coins for $1.04.',
      // What the scenario is called by itself is too long to be repeated.
      'Number 3: 50% of net revenue.',
      'United Kingdom: 100 coins for £1.36.',
      '2 more in the full calculator.',
    ])
  })

  it('do not repeat what their names say', () => {
    const card = open('?vs=model:keeps50')
    expect(texts(card.querySelectorAll('p > span'))).toEqual([])
  })
})
