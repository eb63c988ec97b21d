export type PriceInText = {
  /** A plain decimal, such as `4.99`. */
  readonly price: string
  /** ISO code; null where no sign or code is beside it. */
  readonly currency: string | null
}

/** Signs of one currency; those with a letter before the shorter ones that they contain. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  S$: 'SGD',
  'CN¥': 'CNY',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₽': 'RUB',
  '₪': 'ILS',
  '₸': 'KZT',
  zł: 'PLN',
  Kč: 'CZK',
  Rp: 'IDR',
  RM: 'MYR',
  Ft: 'HUF',
}

const sign = Object.keys(SIGNS)
  .map((one) => one.replaceAll('$', '\\$'))
  .join('|')
const MARK = `(?:${sign}|(?<!\\p{L})[A-Z]{3}(?!\\p{L}))`
/** Between digits, a separator: a plain space only before groups of three. */
const NUMBER = `\\d{1,3}(?:[ \\u00a0\\u202f'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)*`

const BEFORE = new RegExp(`(?<mark>${MARK}) ?(?<number>${NUMBER})`, 'u')
const AFTER = new RegExp(`(?<!\\d|\\d[.,])(?<number>${NUMBER}) ?(?<mark>${MARK})`, 'u')
const BARE = new RegExp(`(?<![\\p{L}\\d.,])(?<number>${NUMBER})(?![\\p{L}\\d])`, 'u')

/** ISO codes of currencies that this browser knows. */
let codes: ReadonlySet<string> | undefined

/** The first price of a text that has a sign or a code beside it; null where there is none. */
export function priceIn(text: string): PriceInText | null {
  for (const pattern of [BEFORE, AFTER]) {
    const { number, mark } = pattern.exec(text)?.groups ?? {}
    const currency = mark === undefined ? undefined : currencyOf(mark)
    if (number === undefined || currency === undefined) continue
    if (isNegative(text, number)) return null
    return { price: plainDecimal(number, currency), currency }
  }
  return null
}

/** A price without a sign, where the whole text can be nothing else. */
export function barePriceIn(text: string): PriceInText | null {
  const number = BARE.exec(text)?.groups?.['number']
  if (number === undefined || isNegative(text, number)) return null
  return { price: plainDecimal(number, null), currency: null }
}

/** An amount with a minus, which stands right before it or its sign. */
const NEGATIVE = new RegExp(`(?<=^|[\\s(,;"])[-−](?=(?:${MARK} ?)?\\d)`, 'u')

/**
 * Whether a text is of a bank, which writes what was spent with a minus: most of its lines that have a
 * number have a negative one. Then amounts without a minus are money that came back.
 */
export function areDebits(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => /\d/.test(line))
  return lines.filter((line) => NEGATIVE.test(line)).length * 2 > lines.length
}

/** What was spent, without its minus; null where it has none. */
export const debitIn = (text: string): string | null =>
  NEGATIVE.test(text) ? text.replace(NEGATIVE, '') : null

/** Money that came back is no purchase: −4.99, or (4.99) as accountants write it. */
const isNegative = (text: string, number: string) => {
  const before = text.slice(0, text.indexOf(number)).replace(new RegExp(`${MARK} ?$`, 'u'), '')
  return /(?:^|[\s(])[-−(]$/.test(before)
}

export function currencyOf(mark: string): string | undefined {
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return SIGNS[mark] ?? (codes.has(mark) ? mark : undefined)
}

/** Whether thousandths of the currency are money, as of the Kuwaiti dinar. */
const hasThousandths = (currency: string | null) =>
  currency !== null &&
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits === 3

/** `1,234.50`, `1.234,50` and `1 234,50` are 1234.50; `1.234` is 1234 where no thousandths are money. */
function plainDecimal(number: string, currency: string | null): string {
  const [, whole = number, fraction = ''] = /^(.*)[.,](\d+)$/.exec(number) ?? []
  const groups = fraction.length === 3 && !hasThousandths(currency) && !/^0+$/.test(whole)
  const digits = (groups ? number : whole).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return groups || fraction === '' ? digits : `${digits}.${fraction}`
}

/** A whole number with whatever groups: `1,321`; null for any other text. */
export function wholeIn(text: string): number | null {
  const plain = text.trim()
  if (!/^\d{1,3}(?:[.,  \u00a0\u202f'’]\d{3})+$|^\d+$/.test(plain)) return null
  return Number(plain.replace(/\D/g, ''))
}
