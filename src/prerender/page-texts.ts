import { type Page, topicPages } from '../data/pages'
import type { Gift } from '../domain/gift'
import { englishDetails } from '../messages/en/details'
import { englishPage } from '../messages/en/page'
import pagesEnglish from '../messages/en/pages.json'
import { calculate } from '../state/calculation'
import { scenarioOf } from '../state/site'
import { countText, dateText } from '../ui/format'
import { addTexts, texts } from '../ui/texts'
import { answerText } from '../ui/useAnswer'
import { wordsIn } from '../ui/words'

/** What a page says of itself, to search engines and in previews. */
export type PageTexts = {
  readonly title: string
  readonly description: string
  /** The headline of its calculation. */
  readonly answer: string
  /** What the description answers; null for the front page, which answers many. */
  readonly question: string | null
}

/** Of what is made at build time; a visitor's own takes its place. */
export const locale = 'en-US'
addTexts(englishPage)
addTexts(englishDetails)
addTexts(pagesEnglish)
const words = wordsIn(texts, locale)

/** The texts of a page, with the figures of its calculation. */
export function textsOf(page: Page): PageTexts {
  const scenario = scenarioOf(page)
  const calculation = calculate(scenario)
  const { inForce, rateSet, outcome } = calculation

  const answer = answerText(calculation, words, texts)
  const values = {
    answer,
    named: texts.formatMessage(
      { id: nameIn(scenario.gift) },
      { gift: words.giftName(scenario.gift) },
    ),
    number: countText(outcome.coins, locale),
    coins: words.coins(outcome.coins),
    pays: words.figure(calculation, 'viewerPays'),
    creator: words.figure(calculation, 'creator'),
    measured: texts.formatMessage({ id: 'source.measured-bbc-2022' }),
    set: dateText(rateSet.asOf, locale),
    model: texts.formatMessage(
      { id: `model.${inForce.model.id}.name` as 'model.diamond.name' },
      words.modelValues(calculation.rates.payout, inForce.model.perCoin),
    ),
    minimum: words.dollars(inForce.minimum.typical),
  }
  const kind = kindOf(page)
  return {
    title: texts.formatMessage({ id: `pages.${kind}.title` }, values),
    description: texts.formatMessage({ id: `pages.${kind}.description` }, values),
    answer,
    question:
      kind === 'front' ? null : texts.formatMessage({ id: `pages.${kind}.question` }, values),
  }
}

/** A gift’s name after the word TikTok: as a noun where it is one, else as the name of a gift. */
function nameIn(gift: Gift) {
  if (gift.kind === 'catalogue' && gift.name.startsWith('TikTok')) return 'pages.gift.tiktok'
  const isNoun = gift.kind === 'catalogue' && gift.plural !== undefined
  return isNoun ? 'pages.gift.one' : 'pages.gift.named'
}

type Kind = 'front' | 'gift' | 'bbc-2022' | '1000-coins' | 'first-payout'

function kindOf(page: Page): Kind {
  if (page.path === '') return 'front'
  return topicPages.some(({ path }) => path === page.path) ? (page.path as Kind) : 'gift'
}
