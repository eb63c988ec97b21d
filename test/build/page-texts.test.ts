import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/build/page-texts'
import { giftPages, pages } from '../../src/data/gift-pages'
import { pageAt } from '../../src/data/pages'

const texts = (path: string) => {
  const page = pageAt(path)
  if (!page) throw new Error(`there is no page ${path}`)
  return textsOf(page)
}

describe('what a page says of itself', () => {
  it('names the gift, and what one of it costs and pays', () => {
    expect(texts('lion')).toEqual({
      siteName: 'Rose Value',
      title: 'TikTok Lion: what it costs and what the creator gets – Rose Value',
      description:
        'The TikTok Lion costs 29,999 coins: a viewer pays about $454 for it, and the creator gets about $150. Every rate has a source, and you can change any number.',
      answer: 'A viewer pays $453.96 for 1 Lion. The creator gets about $150.',
      picture: 'A viewer pays $453.96 for 1 Lion. The creator gets about $150.',
      question: 'What is the TikTok Lion worth?',
    })
    expect(texts('rose').answer).toBe(
      'A viewer pays 1.51¢ for 1 Rose. The creator gets about 0.50¢.',
    )
  })

  it('says of each page of a gift what one of it costs', () => {
    for (const page of giftPages) expect(textsOf(page).answer).toMatch(/ for 1 \D/)
  })

  it.each([
    ['tiktok', 'What is the TikTok gift worth?'],
    ['here-we-go', 'What is the TikTok Here We Go gift worth?'],
    ['gg', 'What is the TikTok GG gift worth?'],
  ])('names a gift so that it reads after TikTok: %s', (path, question) => {
    expect(texts(path).question).toBe(question)
    for (const text of Object.values(texts(path))) expect(text).not.toMatch(/TikTok TikTok/)
  })

  it('speaks of coins where coins are asked for', () => {
    expect(texts('1000-coins')).toMatchObject({
      title: 'What 1,000 TikTok coins cost and what the creator gets – Rose Value',
      answer:
        'A viewer pays $15.13 for 1,000 coins. Sent as 1,000 Roses, that earns the creator about $5.00.',
    })
  })

  it('says beside the sum what the BBC measured', () => {
    expect(texts('bbc-2022').description).toMatch(
      /US\$33 reached .*50% of net revenue\): .*\$37\.10/,
    )
  })

  it('says of a picture that is no receipt what it shows', () => {
    expect(texts('gifts').picture).toMatch(
      /^776 gifts, from 1 to 44,999 coins\. Half of them cost 449 coins or less \(\$6\.79 in the app\)/,
    )
    expect(texts('evidence').picture).toBe(
      'Which number is right? Measured payouts range from 0.42¢ to 0.61¢ per Rose. Claims range from 0.0025¢ to 5¢.',
    )
  })

  it('names the payout minimum that it takes', () => {
    expect(texts('first-payout').description).toMatch(
      /2,000 Roses, .* a payout minimum of \$10\.00;/,
    )
  })

  it('has no unfilled placeholder and fits a preview', () => {
    for (const page of pages) {
      const { question, ...others } = textsOf(page)
      const { title, description } = others
      for (const text of [...Object.values(others), question ?? '–']) {
        expect(text).not.toMatch(/\{|\}|undefined|NaN|^\s*$/)
      }
      expect(title.length).toBeLessThan(90)
      expect(description.length).toBeLessThan(260)
    }
  })
})
