import type { Part } from '../domain/amount'
import { percent } from '../domain/amount'
import type { Region, Sourced } from '../domain/rate-set'

/** Zero, because the rate depends on the place or no source gives one. */
const untilSet = (source: string): Sourced<Part> => ({ value: percent('0'), sources: [source] })

export const us: Region = {
  id: 'us',
  currency: 'USD',
  taxMode: 'added',
  tax: untilSet('us-sales-tax'),
}

export const gb: Region = {
  id: 'gb',
  currency: 'GBP',
  taxMode: 'included',
  tax: { value: percent('20'), sources: ['vat-eu-uk'] },
}

export const de: Region = {
  id: 'de',
  currency: 'EUR',
  taxMode: 'included',
  tax: { value: percent('19'), sources: ['vat-eu-uk'] },
}

/** A country whose prices probably have a tax inside that no source names. */
const taxNotKnown = (id: string, currency: string): Region => ({
  id,
  currency,
  taxMode: 'included',
  tax: untilSet('vat-not-known'),
})

export const br = taxNotKnown('br', 'BRL')
export const mx = taxNotKnown('mx', 'MXN')
export const pe = taxNotKnown('pe', 'PEN')
export const ma = taxNotKnown('ma', 'MAD')

export const vn: Region = {
  id: 'vn',
  currency: 'VND',
  taxMode: 'included',
  tax: { value: percent('10'), sources: ['vat-vn'] },
}

/** The article knows dollars and no tax. */
export const articleUs: Region = { ...us, tax: untilSet('article-silent') }
