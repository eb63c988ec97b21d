import { describe, expect, it } from 'vitest'
import { pageAt, pages } from '../../src/data/pages'
import { textsOf } from '../../src/prerender/page-texts'

const texts = (path: string) => {
  const page = pageAt(path)
  if (!page) throw new Error(`there is no page ${path}`)
  return textsOf(page)
}

describe('what a page says of itself', () => {
  it('names the gift, and what one of it costs and pays', () => {
    expect(texts('lion')).toEqual({
      title: 'TikTok Lion: what it costs and what the creator gets – Rose Value',
      description:
        'One Lion is 29,999 coins: a viewer pays about $453.96 for it, and the creator gets about $149.99. Every rate with its source, and any number can be changed.',
      answer: 'A viewer pays $45,395.91 for 100 Lions. The creator gets about $14,999.50.',
      question: 'What is a TikTok Lion worth?',
    })
  })

  it('says beside the sum what the BBC measured', () => {
    expect(texts('bbc-2022').description).toMatch(
      /US\$33 arrived .* 50% of net revenue: .*\$37\.10/,
    )
  })

  it('names the payout minimum that it takes', () => {
    expect(texts('first-payout').description).toMatch(
      /2,000 Roses .* minimum taken here is \$10\.00/,
    )
  })

  it('has no gap, and no more than previews show', () => {
    for (const page of pages) {
      const { title, description, answer, question } = textsOf(page)
      for (const text of [title, description, answer, question ?? '–']) {
        expect(text).not.toMatch(/\{|\}|undefined|NaN|^\s*$/)
      }
      expect(title.length).toBeLessThan(90)
      expect(description.length).toBeLessThan(260)
    }
  })
})
