import { giftOverview } from '../data/gift-overview'
import type { Language } from '../data/languages'
import type { Page } from '../data/pages'
import { type Coins, exact } from '../domain/amount'
import type { Sendable } from '../domain/sent'
import { creatorsTexts } from '../language/groups/creators'
import { detailTexts } from '../language/groups/details'
import { evidenceTexts } from '../language/groups/evidence'
import { giftsTexts } from '../language/groups/gifts'
import { logTexts } from '../language/groups/log'
import { pageTexts } from '../language/groups/page'
import { pagesTexts } from '../language/groups/pages'
import { addTexts } from '../language/load'
import { countText } from '../language/write-number'
import { textsIn } from '../language/write-text'
import { type Calculation, calculate } from '../state/calculation'
import { chosenIn } from '../state/change'
import { scenarioOf } from '../state/place'
import { plannedFrom } from '../state/plan'
import { headlineOf } from '../ui/gifts/gift-words'
import { answerText } from '../wording/answer'
import { headlineFigures } from '../wording/evidence'
import { giftFigures } from '../wording/gift-figures'
import { modelName } from '../wording/model-name'
import { planFigure, planSentence, planText } from '../wording/plan'
import { setName } from '../wording/set-name'
import { type Words, wordsIn } from '../wording/words'

/** What a page says of itself, to search engines and in previews. */
export type PageTexts = {
  readonly siteName: string
  readonly title: string
  readonly description: string
  /** The headline of its calculation. */
  readonly answer: string
  /** What its picture in previews shows. */
  readonly picture: string
  /** What the description answers; null for the front page, which answers many. */
  readonly question: string | null
}

/** The locale of numbers on a built page; once the script runs, the visitor's locale replaces it. */
const locales: Readonly<Record<Language, string>> = { en: 'en-US' }
export const localeOf = ({ language }: Page): string => locales[language]

addTexts(pageTexts)
addTexts(detailTexts)
addTexts(pagesTexts)
addTexts(evidenceTexts)
addTexts(creatorsTexts)
addTexts(giftsTexts)
addTexts(logTexts)

/** The texts of a page, with the figures of its calculation. */
export function textsOf(page: Page): PageTexts {
  const texts = textsIn(page.language)
  const words = wordsIn(localeOf(page), texts)
  const scenario = scenarioOf(page)
  const calculation = calculate(scenario)
  const { inForce, rateSet, outcome } = calculation

  const numberText = (number: number) => countText(exact<Coins>(String(number)), words.locale)
  const answer = answerText(calculation, words)
  const values = {
    answer,
    named: texts.formatMessage(
      { id: nameIn(scenario.gift) },
      { gift: words.giftName(scenario.gift) },
    ),
    number: countText(outcome.coins, words.locale),
    coins: words.coins(outcome.coins),
    pays: words.estimate(calculation, 'viewerPays'),
    creator: words.figure(calculation, 'creator'),
    measured: texts.formatMessage({ id: 'source.measured-bbc-2022' }),
    set: setName(rateSet, words),
    model: modelName(calculation, words),
    count: numberText(giftOverview.count),
    least: numberText(giftOverview.least),
    greatest: numberText(giftOverview.greatest),
    minimum: words.dollars(inForce.minimum.typical),
    ...(page.kind === 'evidence' && evidenceFigures(calculation, words)),
    ...(page.kind === 'creators' && planFigures(calculation, words)),
  }
  const kind = page.kind === 'topic' ? page.path : page.kind
  return {
    siteName: texts.formatMessage({ id: 'site.name' }),
    title: texts.formatMessage({ id: `pages.${kind}.title` }, values),
    description: texts.formatMessage({ id: `pages.${kind}.description` }, values),
    answer,
    picture: pictureText(page, calculation, words) ?? answer,
    question:
      kind === 'front' ? null : texts.formatMessage({ id: `pages.${kind}.question` }, values),
  }
}

/** What the picture of a page shows that is no calculation; null for the others. */
function pictureText({ kind }: Page, calculation: Calculation, words: Words): string | null {
  const { formatMessage } = words.texts
  if (kind === 'evidence') {
    const found = headlineFigures(calculation, words)
    return `${formatMessage({ id: 'evidence.title' })} ${formatMessage({ id: 'evidence.sub' }, found)}`
  }
  if (kind === 'creators') {
    const planned = plannedFrom(calculation.scenario)
    return `${planText(planned, words)} ${planSentence(planned, words)}`
  }
  if (kind === 'log') {
    return `${formatMessage({ id: 'log.title' })} ${formatMessage({ id: 'log.intro' })}`
  }
  if (kind !== 'gifts') return null
  const { title, sub } = headlineOf(giftFigures(chosenIn(calculation.scenario), words), words)
  return `${title}. ${sub}`
}

function evidenceFigures(calculation: Calculation, words: Words) {
  const { low, high, least, most } = headlineFigures(calculation, words)
  return { measuredLow: low, measuredHigh: high, claimedLeast: least, claimedMost: most }
}

function planFigures({ scenario }: Calculation, words: Words) {
  const planned = plannedFrom(scenario)
  return {
    plan: planSentence(planned, words),
    month: planFigure(planned, 'creator', 'month', words).text,
    ofMonth: planFigure(planned, 'viewerPays', 'month', words).text,
  }
}

/** A gift’s name after the word TikTok: as a noun where it is one, else as the name of a gift. */
function nameIn(gift: Sendable) {
  if (gift.kind === 'catalogue' && gift.name.startsWith('TikTok')) return 'pages.gift.tiktok'
  const isNoun = gift.kind === 'catalogue' && gift.plural !== undefined
  return isNoun ? 'pages.gift.one' : 'pages.gift.named'
}
