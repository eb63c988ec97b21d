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

/** What the BBC's test comes to in the same terms. */
export function bbcMeasured(words: Words): Note {
  const { spent, reached, sources } = bbc2022
  return {
    note: words.texts.formatMessage(
      { id: 'shares.app.note' },
      { share: percentText(partOfWhole(minus(spent, reached), spent), words.locale, 0) },
    ),
    sources: sources.slice(0, 1),
  }
}
