import { describe, expect, it } from 'vitest'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'
import { one, toNumber, total } from '../../src/domain/amount'
import { lateEvidenceTexts } from '../../src/language/groups/evidence-late'
import { addTexts } from '../../src/language/load'
import { chosenIn } from '../../src/state/change'
import { type CountedShare, countedShares } from '../../src/wording/counted-shares'
import { calculationOf } from './calculation-of'

addTexts(lateEvidenceTexts)

function sharesOf(query: string, locale?: string) {
  const [{ scenario }, words] = calculationOf(query, locale)
  const rows = countedShares(chosenIn(scenario), words)
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<
    CountedShare['id'],
    CountedShare
  >
}

const texts = ({ parts }: CountedShare) => parts.map(({ label, text }) => `${label} ${text}`)
const taken = ({ parts }: CountedShare) =>
  parts.filter(({ isTaken }) => isTaken).map(({ name }) => name)

describe('what does not reach the creator of a Rose', () => {
  it('is counted in four ways in the US', () => {
    const { web, net, test, app } = sharesOf('')
    // A coin costs 3.65 ÷ 350 = 1.0429¢ on the web: 1 − 0.5 ÷ 1.0429 = 52.05%.
    expect(web).toMatchObject({ taken: '52%', note: 'Payment costs are unknown:' })
    expect(web.says).toBe(
      'of everything a viewer pays on the web, where no store takes a share, doesn’t reach the creator.',
    )
    expect(texts(web)).toEqual(['TikTok 52¢', 'Creator 48¢'])
    // In the app it costs 19.99 ÷ 1,321 = 1.5132¢: creator 33.04%, store 30%, TikTok 36.96%.
    expect(app).toMatchObject({
      taken: '67%',
      note: expect.stringMatching(/^The BBC measured 69%\. TikTok says .* no figure:$/),
    })
    expect(texts(app)).toEqual(['App store 30¢', 'TikTok 37¢', 'Creator 33¢'])
    expect(taken(app)).toEqual(['storeFee', 'platform'])
    // 36.96 ÷ 70 = 52.80%.
    expect(net).toMatchObject({ taken: '53%', note: 'TikTok says 50%:' })
    expect(net.says).toBe('of what is left after the app store stays with TikTok.')
    expect(texts(net)).toEqual(texts(app))
    expect(taken(net)).toEqual(['platform'])
    // ABC: the creator kept 40%.
    expect(test.taken).toBe('60%')
    expect(texts(test)).toEqual(['Store and TikTok 60¢', 'Creator 40¢'])
  })

  it('has the VAT of the region in it', () => {
    const { web, net, app } = sharesOf('region=gb')
    // 17.99 ÷ 1,321 = 1.3618p: a sixth is VAT, 30% of the rest 25%, and the creator gets 0.5¢ = 0.3777p, 27.73%.
    expect(app).toMatchObject({
      taken: '72%',
      says: 'of everything a viewer pays in the app, including VAT and the app store’s share, doesn’t reach the creator.',
    })
    expect(texts(app)).toEqual(['VAT 17p', 'App store 25p', 'TikTok 30p', 'Creator 28p'])
    // 1 − 27.73 ÷ (100 − 16.67 − 25).
    expect(net).toMatchObject({
      taken: '52%',
      says: 'of what is left after VAT and the app store stays with TikTok.',
    })
    expect(net.parts.filter(({ isOut }) => isOut).map(({ name }) => name)).toEqual([
      'salesTax',
      'storeFee',
    ])
    expect(web).toMatchObject({
      taken: 'unknown',
      share: null,
      parts: [],
      note: 'United Kingdom: we found no reliable web prices.',
    })
  })

  it('is in per cent where the currency has no sign for a hundredth', () => {
    // 2,400 ÷ 1,000 = ¥2.40, of which a tenth of the rest is tax: the creator’s 0.5¢ = ¥0.7874 is 32.81%.
    expect(texts(sharesOf('region=jp').app)).toEqual([
      'Consumption tax 9%',
      'App store 27%',
      'TikTok 31%',
      'Creator 33%',
    ])
  })

  it('is not told where only prices of the other side, or of another country, are known', () => {
    expect(sharesOf('region=de')).toMatchObject({
      web: { taken: '62%' },
      net: { taken: 'unknown', parts: [] },
      app: { taken: 'unknown', note: 'Germany: we found no reliable app prices.' },
    })
    expect(sharesOf('region=gh')).toMatchObject({
      web: { taken: 'unknown' },
      test: { taken: '60%' },
      app: { taken: 'unknown', note: 'Ghana: we found no reliable app prices.' },
    })
  })

  it('is not told of rates that contradict each other, which say why', () => {
    const { app, net, web } = sharesOf('price=0.5')
    expect([app.taken, net.taken, web.taken]).toEqual(['impossible', 'impossible', '52%'])
    expect(app.note).toMatch(/^The creator’s gross would be 0\.500¢, .* only 0\.350¢ is left/)
    expect(app.parts).toEqual([])
  })

  it('is not told of what is left where nothing is', () => {
    const { app, net } = sharesOf('store=100&model=net50')
    expect(app).toMatchObject({ taken: '100%' })
    expect(net).toMatchObject({
      taken: 'nothing',
      note: 'Nothing is left after tax and store fee.',
    })
  })

  it('never reads as all of it where the creator gets something', () => {
    const { app, net } = sharesOf('model=roses200')
    // 0.0025¢ of 1.5132¢, and of 70% of that.
    expect([app.taken, net.taken]).toEqual(['99.83%', '99.76%'])
  })

  it('is the same whatever is deducted from the creator, and in packs', () => {
    const { app } = sharesOf('agency=50&fee=5&aside=10&packs=1&n=1')
    expect(texts(app)).toEqual(texts(sharesOf('').app))
  })

  it('says nothing of payment costs that were typed', () => {
    const { web } = sharesOf('buy=web&store=3')
    expect(web).toMatchObject({
      taken: '52%',
      note: null,
      says: 'of everything a viewer pays on the web, including the payment processor’s share, doesn’t reach the creator.',
    })
    expect(texts(web)).toEqual(['Payment processor 3¢', 'TikTok 49¢', 'Creator 48¢'])
  })

  it('adds up in every region with every model, at the rates of every date', () => {
    const queries = rateSets.flatMap(({ id, regions, models }) =>
      regions.flatMap((region) =>
        models.map((model) => `rates=${id}&region=${region.id}&model=${model.id}`),
      ),
    )
    expect(queries.length).toBeGreaterThan(newestRateSet.regions.length * 7)
    for (const query of queries) {
      for (const row of Object.values(sharesOf(query))) {
        if (!row.share) {
          expect(row.parts, query).toEqual([])
          continue
        }
        expect(total(row.parts.map(({ share }) => share)), query).toEqual(one)
        const shown = row.parts.map(({ text }) => Number.parseFloat(text))
        expect(shown.reduce((a, b) => a + b) - 100, query).toBeCloseTo(0)
        expect(Number.parseFloat(row.taken) - 100 * toNumber(row.share), query).toBeLessThan(1)
      }
    }
  })
})
