export type PriceInText = {
  /** A plain decimal, such as `4.99`. */
  readonly price: string
  /** ISO code; null where no sign or code is beside it. */
  readonly currency: string | null
  /** With a minus, or in brackets as accountants write it: money that came back. */
  readonly isNegative: boolean
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

const BEFORE = new RegExp(`(?<mark>${MARK}) ?[-−]?(?<number>${NUMBER})`, 'gu')
const AFTER = new RegExp(`(?<!\\d|\\d[.,])(?<number>${NUMBER}) ?(?<mark>${MARK})`, 'gu')
const BARE = new RegExp(`(?<![\\p{L}\\d.,])(?<number>${NUMBER})(?![\\p{L}\\d])`, 'gu')

/** ISO codes of currencies that this browser knows. */
let codes: ReadonlySet<string> | undefined

/** The first price of a text that has a sign or a code beside it; null where there is none. */
export function priceIn(text: string): PriceInText | null {
  for (const pattern of [BEFORE, AFTER]) {
    for (const found of text.matchAll(pattern)) {
      const currency = currencyOf(found.groups?.['mark'] ?? '')
      if (currency !== undefined) return priceAt(found, currency)
    }
  }
  return null
}

/** A price without a sign, where the whole text can be nothing else. */
export function barePriceIn(text: string): PriceInText | null {
  const [found] = text.matchAll(BARE)
  return found ? priceAt(found, null) : null
}

const HUNDREDTHS = /[.,]\d\d$/
/** What stands before a number that names something. */
const NAMED =
  /(?:order|invoice|receipt|reference|ref|card|number|no|nr|id|rechnung|bestellung|pedido)\.?:? *$|[-#/*:\p{L}]$/iu

/**
 * The amount of a line in which other numbers may stand: the first one with hundredths, else the last, where
 * nothing stands behind it.
 */
export function amountIn(text: string): PriceInText | null {
  const found = [...text.matchAll(BARE)]
  const clear = found.find(({ groups }) => HUNDREDTHS.test(groups?.['number'] ?? ''))
  if (clear) return priceAt(clear, null)
  const last = found.at(-1)
  if (!last || NAMED.test(text.slice(0, last.index))) return null
  return text.slice(last.index + last[0].length).trim() === '' ? priceAt(last, null) : null
}

/** Whether a text ends with an amount that has hundredths. */
export const endsWithAmount = (text: string): boolean =>
  /(?:^|\s)\d[\d.,]*[.,]\d\d(?:-| ?CR)?\s*$/.test(text)

/** How many numbers stand in a text. */
export const numbersIn = (text: string): number => [...text.matchAll(BARE)].length

function priceAt(found: RegExpExecArray, currency: string | null): PriceInText {
  const { input, index, 0: all } = found
  const before = input.slice(0, index).replace(new RegExp(`${MARK} ?$`, 'u'), '')
  // In front of the number or its sign, between them, or behind: of a bank, with "CR" for credit.
  const isNegative =
    /(?:^|[\s(,;"])[-−(]$/.test(before) ||
    /^\P{N}*[-−]\d/u.test(all) ||
    /^(?:[-−](?![\p{L}\d-])| ?CR\b)/u.test(input.slice(index + all.length))
  return { price: plainDecimal(found.groups?.['number'] ?? '', currency), currency, isNegative }
}

/** An amount with a minus, which stands right before it or its sign, between them, or behind its hundredths. */
const NEGATIVE = new RegExp(
  [
    `(?<=^|[\\s(,;"])[-−](?=(?:${MARK} ?)?\\d)`,
    `(?<=(?:${sign}) ?)[-−](?=\\d)`,
    '(?<=\\d[.,]\\d\\d)[-−](?![\\p{L}\\d-])',
  ].join('|'),
  'u',
)

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
