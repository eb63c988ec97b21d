import type { Part } from '../domain/amount'
import { percent } from '../domain/amount'
import type { Region, Sourced, TaxName } from '../domain/rate-set'

/** Zero, because the rate depends on the place or no source gives one. */
const untilSet = (source: string): Sourced<Part> => ({ value: percent('0'), sources: [source] })

export const us: Region = {
  id: 'us',
  currency: 'USD',
  taxMode: 'added',
  taxName: 'sales',
  tax: untilSet('us-sales-tax'),
}

export const gb: Region = {
  id: 'gb',
  currency: 'GBP',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('20'), sources: ['vat-eu-uk'] },
}

export const de: Region = {
  id: 'de',
  currency: 'EUR',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('19'), sources: ['vat-eu-uk'] },
}

/** A country whose prices probably have a tax inside that no source names. */
const taxNotKnown = (id: string, currency: string, taxName: TaxName): Region => ({
  id,
  currency,
  taxMode: 'included',
  taxName,
  tax: untilSet('vat-not-known'),
})

// Brazil has several taxes on services, and no VAT.
export const br = taxNotKnown('br', 'BRL', 'other')

// Mexico’s IVA, Peru’s IGV and Morocco’s TVA are value added taxes.
export const mx = taxNotKnown('mx', 'MXN', 'vat')
export const pe = taxNotKnown('pe', 'PEN', 'vat')
export const ma = taxNotKnown('ma', 'MAD', 'vat')

export const vn: Region = {
  id: 'vn',
  currency: 'VND',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('10'), sources: ['vat-vn'] },
}

/** The article knows dollars and no tax. */
export const articleUs: Region = { ...us, tax: untilSet('article-silent') }
