import { expect, it } from 'vitest'
import { evidenceTexts } from '../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../src/language/groups/evidence-late'
import { addTexts } from '../../src/language/load'
import { claimedAt } from '../../src/state/claimed'
import { listedSources } from '../../src/state/listed-sources'
import { restingText } from '../../src/wording/source-uses'
import { calculationOf } from './calculation-of'

addTexts(evidenceTexts)
addTexts(lateEvidenceTexts)

const said = (id: string) => {
  const [calculation, words] = calculationOf('')
  const found = listedSources().find(({ source }) => source.id === id)
  return found?.uses.map((use) => restingText(use, claimedAt(calculation), words))
}

it.each([
  [
    'usd-app-2023',
    [
      'Coin price in the app: United States',
      'Coin prices for a measured payout: The creator kept 40%',
    ],
  ],
  [
    'no-price-list',
    [
      'Coin price in the app: all countries',
      'Coin price on the web: all countries',
      'Coin prices for measured payouts: $106 became $33, A Lion paid $155, and The creator kept 40%',
    ],
  ],
  ['eur-web-derived', ['Coin price on the web: 19 euro countries']],
  // Germany’s, and with it those that follow from it; France has its own.
  ['eur-web', ['Coin price on the web: 20 euro countries', 'Custom amounts of coins: Germany']],
  ['eur-app-fr', ['Range of the coin price in the app: 21 euro countries']],
  ['custom-jp', ['Custom amounts of coins: all countries']],
  ['vat-eu-uk', ['Tax: United Kingdom and 21 euro countries']],
  ['vat-changes-2025', ['Tax: Estonia, Finland, and Slovakia']],
  ['apple-standard', ['App store fee: all countries']],
  ['google-2026', ['App store fee: United States, United Kingdom, and 21 euro countries']],
  ['no-processing-fee', ['Payment processing fee on the web: all countries']],
  ['diamond-usd', ['Payout model: “1 coin = 1 diamond = $0.005”']],
  [
    'official-scaled-us',
    ['Payout models: “1 coin = 1 diamond = $0.005” and “US Scaled LIVE Rewards at 46%”'],
  ],
  [
    'measured-abc-2024',
    [
      // Two other models name it as well, which it contradicts.
      'Payout models: “1 coin = 1 diamond = $0.005” and “50% of net revenue”',
      'Measured payout: The creator kept 40%',
    ],
  ],
  ['agency-bbc', ['Agency', 'Measured payout: $106 became $33']],
  [
    'wd-current-page',
    ['Payout fee', 'Payout minimum', 'Payouts: how long they take, and the most in a day'],
  ],
  ['us-1099', ['Set aside for tax']],
  ['fx-2026-09-29', ['Exchange rate']],
  ['likee-2026', ['Other platform: Likee']],
  ['same-whatever-channel', ['The same payout for coins bought in the app and on the web']],
  ['claim-60', ['Measured payout: The creator kept 40%']],
  [
    'article-example',
    ['Rates of the “True TikTok Rose Value” article', 'Claim: Of $1.50, the creator gets $0.50'],
  ],
  ['claim-50-dataai', ['Claim: 50% of what viewers pay (TikTok keeps 50%)']],
  [
    'usd-app-old',
    [
      'Rates of October 2022',
      'Coin prices for measured payouts: $106 became $33 and A Lion paid $155',
    ],
  ],
  ['article-price', ['Rates of the “True TikTok Rose Value” article']],
])('says what %s is used for', (id, texts) => {
  expect(said(id)).toEqual(texts)
})
