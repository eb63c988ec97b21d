import type { ReceiptRecord } from './receipt-record'
import type { Words } from './words'

/** The scenarios that a calculation is compared with, in a sentence; empty where there are none. */
export function comparedText(
  { compared }: Pick<ReceiptRecord, 'compared'>,
  { texts }: Words,
): string {
  const list = compared.map(({ name, viewerPays, creator }) =>
    texts.formatMessage(
      { id: 'compare.citedOne' },
      { name, pays: viewerPays.shown, creator: creator.shown },
    ),
  )
  return list.length === 0
    ? ''
    : texts.formatMessage({ id: 'compare.cited' }, { list: list.join('; ') })
}
