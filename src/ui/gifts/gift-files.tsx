import type { ReactNode } from 'react'
import { giftSources } from '../../data/gifts'
import { loadCatalogue } from '../../data/load-catalogue'
import { toDecimal } from '../../domain/amount'
import type { Scenario } from '../../domain/scenario'
import { copyTexts } from '../../language/groups/copy'
import { giftsFileTexts } from '../../language/groups/gifts-file'
import { addTexts } from '../../language/load'
import type { Chosen } from '../../state/change'
import { addressOf, placeOf } from '../../state/place'
import { calculateOne, isPriceKnown, scenariosOf } from '../../wording/gift-figures'
import type { Words } from '../../wording/words'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import { TextToCopy } from '../controls/TextToCopy'
import { csvFile } from '../share/csv-file'
import { lastSeen } from './shown-gifts'

addTexts(copyTexts)
addTexts(giftsFileTexts)

/** The version of the JSON file's format. */
const version = 1

type Asked = {
  readonly scenario: Scenario
  readonly chosen: Chosen
  readonly words: Words
  readonly browserLocale: string
}

/**
 * Saves all gifts as a file, with what each costs and pays at the visitor's rates, and where it was seen.
 *
 * @returns Where a sandbox may silently forbid that, the text of the file to copy instead.
 */
export async function saveGifts(kind: 'csv' | 'json', asked: Asked): Promise<ReactNode> {
  const { name, type, before, ...file } = await giftFile(kind, asked)
  if (mayBeRestricted()) return <TextToCopy {...file} rows={6} />
  saveFile(name, new Blob([before, file.text], { type }))
  return null
}

async function giftFile(kind: 'csv' | 'json', asked: Asked) {
  const { words, browserLocale } = asked
  const { formatMessage } = words.texts
  const list = await listOf(asked)
  const file =
    kind === 'csv'
      ? csvFile(rowsOf(list, words), [words.locale, browserLocale])
      : { type: 'application/json', before: '', text: `${JSON.stringify(list, null, 2)}\n` }
  return {
    ...file,
    name: `rose-value-gifts.${kind}`,
    label: formatMessage({ id: `giftsFile.text.${kind}` }),
    copyLabel: formatMessage({ id: `giftsFile.copy.${kind}` }),
  }
}

type List = Awaited<ReturnType<typeof listOf>>

/** Amounts are decimals as texts, exact or to 15 significant digits; null where no price is known. */
async function listOf({ scenario, chosen }: Asked) {
  const { gifts } = await loadCatalogue()
  const { app, web, asChosen } = scenariosOf(chosen)
  const amounts = (of: Scenario, name: 'viewerPays' | 'creator') => (coins: number) =>
    toDecimal(calculateOne(of, coins).outcome[name], 15)
  const inApp = isPriceKnown(app) ? amounts(app, 'viewerPays') : () => null
  const onWeb = isPriceKnown(web) ? amounts(web, 'viewerPays') : () => null
  const toCreator = amounts(asChosen, 'creator')
  const { inForce, rateSet } = calculateOne(asChosen, 1)
  return {
    version,
    rateSet: rateSet.id,
    region: inForce.region.id,
    currency: inForce.currency,
    model: inForce.model.id,
    calculator: addressOf(placeOf(scenario)),
    gifts: gifts.map((gift) => ({
      slug: gift.slug,
      name: gift.name,
      number: gift.id,
      coins: gift.coins,
      inApp: inApp(gift.coins),
      onWeb: onWeb(gift.coins),
      creatorGets: toCreator(gift.coins),
      lastSeen: lastSeen(gift),
      lists: gift.seen,
      earlier: gift.earlier,
      source: gift.source,
    })),
    sources: giftSources,
  }
}

const columns = [
  'name',
  'number',
  'coins',
  'app',
  'web',
  'creator',
  'currency',
  'seen',
  'lists',
  'earlier',
  'earlierSeen',
  'source',
  'address',
] as const

/** One gift a row, every row as long as its heading. */
function rowsOf({ gifts, sources, currency }: List, { texts }: Words): string[][] {
  const headings = columns.map((column) => texts.formatMessage({ id: `giftsFile.${column}` }))
  return [
    headings,
    ...gifts.map((gift) => {
      const source = sources[gift.source]
      const before = gift.earlier.at(-1)
      const cells: Readonly<Record<(typeof columns)[number], string | number | null | undefined>> =
        {
          name: gift.name,
          number: gift.number,
          coins: gift.coins,
          app: gift.inApp,
          web: gift.onWeb,
          creator: gift.creatorGets,
          currency,
          seen: gift.lastSeen,
          lists: gift.lists,
          earlier: before?.coins,
          earlierSeen: before?.seen,
          source: source?.who,
          address: source?.url,
        }
      return columns.map((column) => String(cells[column] ?? ''))
    }),
  ]
}
