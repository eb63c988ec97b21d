import { expect, it } from 'vitest'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { addTexts } from '../../../src/language/load'
import { EvidencePicture } from '../../../src/ui/evidence/EvidencePicture'
import { systemFonts } from '../../../src/ui/look/plain-colours'
import { openLink } from '../open-link'

addTexts(evidenceTexts)

it('the picture has its scale even where a claim pays nothing', () => {
  const { container } = openLink(
    <EvidencePicture address="https://rose-value.example/evidence/" />,
    'store=100',
  )
  expect(container).toHaveTextContent('0.001¢')
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})

it('the picture of the evidence has its question, its answer and every claim on a line', () => {
  const address = 'https://rose-value.example/evidence/'
  const { container } = openLink(<EvidencePicture address={address} fonts={systemFonts} />)
  const svg = container.querySelector('svg') as SVGSVGElement
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(texts.slice(0, 2)).toEqual(['Rose Value', 'Which number is right?'])
  expect(texts.slice(2, 4).join(' ')).toMatch(/^Measured payouts range from .* to 5¢\.$/)
  expect(texts).toEqual(expect.arrayContaining(['measured', '0.001¢', '10¢', address]))
  // 200 Roses to a diamond, 2.5 thousandths of a cent, is 0.398 of the first of four steps.
  const marks = [...svg.querySelectorAll('g[transform*="scale(1.8"]')].map((mark) =>
    mark.getAttribute('transform'),
  )
  expect(marks.length).toBeGreaterThan(10)
  const [, x = ''] = /translate\(([\d.]+)/.exec(marks[0] ?? '') ?? []
  expect(Number(x) + 11).toBeCloseTo(64 + (1072 * 0.39794) / 4, 1)
})
