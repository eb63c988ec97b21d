import type { Part } from '../domain/amount'
import { percent } from '../domain/amount'
import type { Region, Sourced, TaxName } from '../domain/rate-set'
import { us } from './first-rates'

/** Zero, because no source gives a rate. */
const untilSet = (source: string): Sourced<Part> => ({ value: percent('0'), sources: [source] })

export const gb: Region = {
  id: 'gb',
  currency: 'GBP',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('20'), sources: ['vat-eu-uk'] },
}

/** A country that pays in euros, with its standard VAT in per cent; the newest source first. */
const euro = (id: string, vat: string, ...sources: readonly string[]): Region => ({
  id,
  currency: 'EUR',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent(vat), sources: [...sources, 'vat-eu-uk'] },
})

export const de = euro('de', '19')
export const fr = euro('fr', '20')

/** Those whose prices nobody has read: they follow from Germany’s and France’s. */
export const otherEuroCountries: readonly Region[] = [
  euro('at', '20'),
  euro('be', '21'),
  euro('bg', '20'),
  euro('cy', '19'),
  euro('ee', '24', 'vat-changes-2025'),
  euro('es', '21'),
  euro('fi', '25.5', 'vat-changes-2025'),
  euro('gr', '24'),
  euro('hr', '25'),
  euro('ie', '23'),
  euro('it', '22'),
  euro('lt', '21'),
  euro('lu', '17'),
  euro('lv', '21'),
  euro('mt', '18'),
  euro('nl', '21'),
  euro('pt', '23'),
  euro('si', '22'),
  euro('sk', '23', 'vat-changes-2025'),
]

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

// Mexico’s IVA, Peru’s IGV, Morocco’s TVA and Indonesia’s PPN are value added taxes.
export const mx = taxNotKnown('mx', 'MXN', 'vat')
export const pe = taxNotKnown('pe', 'PEN', 'vat')
export const ma = taxNotKnown('ma', 'MAD', 'vat')
export const indonesia = taxNotKnown('id', 'IDR', 'vat')

// No source says what Ghana’s tax on coins is called.
export const gh = taxNotKnown('gh', 'GHS', 'other')

export const vn: Region = {
  id: 'vn',
  currency: 'VND',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('10'), sources: ['vat-vn'] },
}

export const jp: Region = {
  id: 'jp',
  currency: 'JPY',
  taxMode: 'included',
  taxName: 'consumption',
  tax: { value: percent('10'), sources: ['tax-jp'] },
}

export const kr: Region = {
  id: 'kr',
  currency: 'KRW',
  taxMode: 'included',
  taxName: 'vat',
  tax: { value: percent('10'), sources: ['vat-kr'] },
}

/** The article knows dollars and no tax. */
export const articleUs: Region = { ...us, tax: untilSet('article-silent') }
