import type { Reading } from '../../domain/log/reading'
import { GiftsFound } from './GiftsFound'
import { PurchasesFound } from './PurchasesFound'

/** What the files come to: gifts in LIVEs, purchases, or both. Loaded once a file is given. */
export function LogResult({ reading }: { readonly reading: Reading }) {
  return (
    <>
      {reading.gifts.length > 0 && <GiftsFound />}
      <PurchasesFound reading={reading} />
    </>
  )
}
