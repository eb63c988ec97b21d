import { describe, expect, it } from 'vitest'
import { shareDialogTexts } from '../../../src/language/groups/share-dialog'
import { addTexts } from '../../../src/language/load'
import { AnswerPicture } from '../../../src/ui/share/AnswerPicture'
import { openLink } from '../open-link'

// The dialog brings these.
addTexts(shareDialogTexts)

const address = 'https://rose-value.example/?n=7'

function pictureOf(query: string, locale?: string) {
  const { container } = openLink(<AnswerPicture address={address} />, query, locale)
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('there is no picture')
  return svg
}

/** Every text as it is read, one after the other. */
const readOff = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')

describe('the picture of the answer', () => {
  it('has the answer, every part, the assumptions and the address', () => {
    const text = readOff(pictureOf(''))
    expect(text).toContain('A viewer pays $1.51 for 100 Roses. The creator gets about $0.50.')
    expect(text).toContain('App store$0.45 · 30¢ of each $1')
    expect(text).toContain('TikTok$0.56 · 37¢ of each $1')
    expect(text).toContain('Creator$0.50 · 33¢ of each $1')
    expect(text).toContain(
      'Rates of November 2026: 100 coins for $1.51 · 1 coin = 1 diamond = $0.005',
    )
    expect(text).toContain(address)
  })

  it('says what the sources leave open', () => {
    expect(readOff(pictureOf(''))).toContain(
      'The creator gets between $0.20 and $0.53: sources disagree.',
    )
    expect(readOff(pictureOf('?usd=0.05'))).not.toContain('sources disagree')
  })

  it('has the creator’s amount in rose, and only that of the answer', () => {
    const answer = [...pictureOf('').querySelectorAll('tspan[fill="#d6224f"]')]
    expect(answer.map(({ textContent }) => textContent)).toEqual(['$0.50', 'Creator'])
  })

  it('has the scenarios that are compared side by side, to one scale', () => {
    const svg = pictureOf('?vs=buy:web&vs=model:half-diamond')
    const text = readOff(svg)
    expect(text).toContain('A viewer pays $1.51 for 100 Roses.')
    expect(text).toContain('This calculation $1.51 $0.50')
    expect(text).toContain('On the web $1.04 $0.50')
    expect(text).toContain('What many calculators say $1.51 $0.25')
    const ends = [...svg.querySelectorAll('rect[fill="#d6224f"][height="32"]')].map((bar) =>
      Math.round(Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')) + 2 - 368),
    )
    expect(ends).toEqual([470, 324, 470])
  })

  it('has a band for each of eight parts', () => {
    const svg = pictureOf('?packs=1&agency=10&fee=2&fixed=0.01&aside=20&tax=10')
    const names = [
      'Sales tax',
      'App store',
      'Unspent coins',
      'TikTok',
      'Agency',
      'Payout fee',
      'Set aside',
      'Creator',
    ]
    for (const name of names) expect(readOff(svg)).toContain(name)
    expect(svg.querySelectorAll('linearGradient')).toHaveLength(8)
  })

  it('says which numbers were typed in', () => {
    expect(readOff(pictureOf('?agency=10'))).toContain('Changed by hand: Agency’s share.')
    expect(readOff(pictureOf(''))).not.toContain('by hand')
  })

  it.each([
    [
      '?usd=0.05',
      'These rates can’t all be right: 100 Roses would pay out more than viewers paid for them.',
    ],
    ['?get=1&aside=100', 'At these rates, no number of gifts earns the creator $1.00.'],
    ['?n=0', 'No amount was entered.'],
  ])('of %s has the answer and the assumptions, and no flow', (query, answer) => {
    const svg = pictureOf(query)
    expect(readOff(svg)).toContain(answer)
    expect(readOff(svg)).toContain('Rates of November 2026')
    expect(svg.querySelector('linearGradient')).toBeNull()
  })

  it('says a contradiction in figures, too', () => {
    expect(readOff(pictureOf('?usd=0.05'))).toMatch(/gross would be \$5\.00.*only \$1\.06/)
  })

  it('says that the split is rough where no price is known', () => {
    expect(readOff(pictureOf('?region=de&buy=app'))).toContain(
      'Rough estimate: we found no reliable app prices',
    )
    expect(readOff(pictureOf('?region=de'))).not.toContain('A rough split')
  })

  it('takes nothing from a style sheet or from elsewhere', () => {
    const svg = pictureOf('')
    expect(svg.querySelectorAll('[class], [style], style, image, foreignObject')).toHaveLength(0)
    expect(svg.outerHTML).not.toMatch(/var\(|href/)
  })
})
