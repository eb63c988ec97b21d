import { bbc2022 } from '../data/followed-payments'
import { complement, minus, partOfWhole } from '../domain/amount'
import { storeFeeOf } from '../domain/in-force'
import { percentText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

/** What is said beside a share, and who says it. */
type Note = { readonly note: string | null; readonly sources: readonly string[] }

/** What no source says of the web, unless the visitor typed it. */
export function paymentCosts({ scenario, inForce, rateSet }: Calculation, words: Words): Note {
  if (scenario.storeFee) return { note: null, sources: [] }
  return {
    note: words.texts.formatMessage({ id: 'shares.web.note' }),
    sources: storeFeeOf(inForce.region, 'web', rateSet).sources,
  }
}

/** TikTok's own word: the payout model that shares what is left. */
export function tikTokSays({ rateSet }: Calculation, words: Words): Note {
  const model = rateSet.models.find(({ id }) => id === 'net50')
  const payout = model?.payout.typical
  if (payout?.kind !== 'share') return { note: null, sources: [] }
  return {
    note: words.texts.formatMessage(
      { id: 'shares.net.note' },
      { share: percentText(complement(payout.share), words.locale, 0) },
    ),
    sources: model?.sources.slice(0, 1) ?? [],
  }
}

/** How much of what the BBC spent in its test did not reach the creator. */
export function bbcShare({ locale }: Words): string {
  const { spent, reached } = bbc2022
  return percentText(partOfWhole(minus(spent, reached), spent), locale, 0)
}

/** What the BBC's test comes to in the same terms. */
export const bbcMeasured = (words: Words): Note => ({
  note: words.texts.formatMessage({ id: 'shares.app.note' }, { share: bbcShare(words) }),
  sources: bbc2022.sources.slice(0, 1),
})
