import {
  add,
  commonDenominator,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  order,
  sharedBy,
  subtract,
} from './fraction'

declare const unit: unique symbol

/** An exact amount of one thing; only the functions of this file look inside. */
export type Amount<Unit extends string = string> = { readonly [unit]: Unit }

/** Whole gifts, such as 100 Roses. */
export type Gifts = Amount<'gifts'>
/** What a viewer buys. */
export type Coins = Amount<'coins'>
/** What a creator is credited. */
export type Diamonds = Amount<'diamonds'>
/** An amount in the currency that the viewer pays in. */
export type Money = Amount<'money'>
/** An amount in US dollars, the currency of payouts. */
export type Dollars = Amount<'dollars'>
/** A share of something: 0 is none of it, 1 all of it. */
export type Part = Amount<'part'>

/** A rate as it was published: so many of one thing are so much of another. */
export type Rate<From extends Amount, To extends Amount> = { readonly from: From; readonly to: To }

const inside = (amount: Amount) => amount as unknown as Fraction
const wrap = <A extends Amount>(inner: Fraction) => inner as unknown as A

/** A plain decimal: digits, and perhaps a point and more digits. */
const plainDecimal = /^\d+(?:\.\d+)?$/

/**
 * Reads a number of ours, such as `exact<Coins>('70')`.
 *
 * @throws RangeError when the text is no plain decimal: data that we wrote is wrong.
 */
export function exact<A extends Amount>(decimal: string): A {
  const amount = parseDecimal<A>(decimal)
  if (amount === null) throw new RangeError(`not a plain decimal: ${decimal}`)
  return amount
}

/** Reads a plain decimal, the whole text or nothing: `1.50` yes; `1,5`, `-1` and `1e3` no. */
export function parseDecimal<A extends Amount>(text: string): A | null {
  if (!plainDecimal.test(text)) return null
  const [whole = '', places = ''] = text.split('.')
  return fromUnits(BigInt(whole + places), places.length)
}

const hundred = fraction(100n)

/** Twelve per cent is `percent('12')`, a part of 12/100. */
export const percent = (decimal: string): Part => wrap(divide(inside(exact(decimal)), hundred))

/** A part as per cent: 12/100 is 12. */
export const inPercent = (part: Part): Amount<'percent'> => wrap(multiply(inside(part), hundred))

/** A number of per cent as a part: 12 is 12/100. */
export const fromPercent = (amount: Amount<'percent'>): Part =>
  wrap(divide(inside(amount), hundred))

/** `rate('70', '0.99')`: 70 of the one are 0.99 of the other. */
export const rate = <From extends Amount, To extends Amount>(
  from: string,
  to: string,
): Rate<From, To> => ({ from: exact<From>(from), to: exact<To>(to) })

/** The same rate, read backwards. */
export const inverse = <From extends Amount, To extends Amount>({
  from,
  to,
}: Rate<From, To>): Rate<To, From> => ({ from: to, to: from })

/** Two rates in a row as one: coins to dollars and dollars to pesos are coins to pesos. */
export const chain = <From extends Amount, Via extends Amount, To extends Amount>(
  first: Rate<From, Via>,
  second: Rate<Via, To>,
): Rate<From, To> => ({ from: first.from, to: convert(first.to, second) })

/** So much of the one thing, as the other. The rate's `from` must not be zero. */
export const convert = <From extends Amount, To extends Amount>(
  amount: From,
  { from, to }: Rate<From, To>,
): To => wrap(divide(multiply(inside(amount), inside(to)), inside(from)))

export const zero = <A extends Amount>(): A => wrap(fraction(0n))
export const one: Part = wrap(fraction(1n))

export const plus = <A extends Amount>(a: A, b: A): A => wrap(add(inside(a), inside(b)))
export const minus = <A extends Amount>(a: A, b: A): A => wrap(subtract(inside(a), inside(b)))
export const total = <A extends Amount>(amounts: readonly A[]): A => amounts.reduce(plus, zero<A>())

/** The part of the amount. */
export const partOf = <A extends Amount>(amount: A, part: Part): A =>
  wrap(multiply(inside(amount), inside(part)))

/** The amount of which this is that part; the part must not be zero. */
export const wholeOf = <A extends Amount>(amount: A, part: Part): A =>
  wrap(divide(inside(amount), inside(part)))

/** The rest of the whole: 1 − part. */
export const complement = (part: Part): Part => minus(one, part)

/** Which part of the whole it is; the whole must not be zero. */
export const partOfWhole = <A extends Amount>(amount: A, whole: A): Part =>
  wrap(divide(inside(amount), inside(whole)))

/** The greatest whole number that is not above the amount. */
export const wholeDown = <A extends Amount>(amount: A): A => wrap(fraction(floor(inside(amount))))
/** The least whole number that is not below the amount. */
export const wholeUp = <A extends Amount>(amount: A): A => {
  const { n, d } = inside(amount)
  return wrap(fraction(-floor({ n: -n, d })))
}

export const compare = <A extends Amount>(a: A, b: A): number => order(inside(a), inside(b))
export const isZero = (amount: Amount): boolean => inside(amount).n === 0n
export const isNegative = (amount: Amount): boolean => inside(amount).n < 0n
/** Without its sign. */
export const absolute = <A extends Amount>(amount: A): A =>
  isNegative(amount) ? minus(zero<A>(), amount) : amount
export const isWhole = (amount: Amount): boolean => inside(amount).d === 1n
export const isAtMost = <A extends Amount>(amount: A, limit: A): boolean =>
  compare(amount, limit) <= 0
export const equal = <A extends Amount>(a: A, b: A): boolean => compare(a, b) === 0
export const least = <A extends Amount>(a: A, b: A): A => (isAtMost(a, b) ? a : b)
export const greatest = <A extends Amount>(a: A, b: A): A => (isAtMost(a, b) ? b : a)

/** For geometry and plurals only, never for a sum. */
export const toNumber = (amount: Amount): number => {
  const { n, d } = inside(amount)
  return Number(n) / Number(d)
}

/** How many units of 10^−digits the amount makes, rounded half away from zero. */
export const inUnits = (amount: Amount, digits: number): bigint => {
  const { n, d } = inside(amount)
  const { top, bottom } = scaled(n, d, digits)
  const half = n < 0n ? -bottom : bottom
  return (2n * top + half) / (2n * bottom)
}

/** The same rounded down, and the remaining part of a unit. */
export const inWholeUnits = (
  amount: Amount,
  digits: number,
): { units: bigint; remainder: Amount } => {
  const { n, d } = inside(amount)
  const { top, bottom } = scaled(n, d, digits)
  const exactUnits = fraction(top, bottom)
  const units = floor(exactUnits)
  return { units, remainder: wrap(subtract(exactUnits, fraction(units))) }
}

/** So many units of 10^−digits. */
export const fromUnits = <A extends Amount>(units: bigint, digits: number): A => {
  const { top, bottom } = scaled(units, 1n, -digits)
  return wrap(fraction(top, bottom))
}

/** Each amount as a multiple of the largest one that divides them all: 1.98 and 0.99 are 2 and 1. None is zero. */
export function inCommonUnits(amounts: readonly Amount[]): readonly bigint[] {
  const denominator = amounts.map(inside).reduce(commonDenominator, 1n)
  const units = amounts.map(inside).map(({ n, d }) => n * (denominator / d))
  const divisor = units.reduce(sharedBy)
  return units.map((multiple) => multiple / divisor)
}

/** The place of the first digit that is not zero: 2 for 100, 0 for 1, −3 for 0.005; −Infinity for zero. */
export function magnitude(amount: Amount): number {
  const { n, d } = inside(amount)
  if (n === 0n) return Number.NEGATIVE_INFINITY
  const size = n < 0n ? -n : n
  const guess = String(size).length - String(d).length
  const { top, bottom } = scaled(size, d, -guess)
  return top >= bottom ? guess : guess - 1
}

/**
 * The amount as a plain decimal: exact where it ends within `significant` digits after its first,
 * else rounded there. Never an exponent.
 */
export function toDecimal(amount: Amount, significant = 20): string {
  const digits = isWhole(amount) ? 0 : Math.max(0, significant - 1 - magnitude(amount))
  return unitsToDecimal(inUnits(amount, digits), digits)
}

/**
 * A plain decimal that rounds as the amount itself does, to this many places or fewer: it goes one place
 * further, and ends with a 1 where something was cut off, so that only a tie looks like one.
 */
export function toRound(amount: Amount, places: number): string {
  const { n, d } = inside(amount)
  const { top, bottom } = scaled(n, d, places + 1)
  const last = BigInt(Math.sign(Number(top % bottom)))
  return unitsToDecimal((top / bottom) * 10n + last, places + 2)
}

/** Units of 10^−digits as a plain decimal without needless zeros. */
function unitsToDecimal(units: bigint, digits: number): string {
  const text = String(units)
    .replace('-', '')
    .padStart(digits + 1, '0')
  const point = text.length - digits
  const sign = units < 0n ? '-' : ''
  return `${sign}${text.slice(0, point)}.${text.slice(point)}`.replace(/\.?0*$/, '')
}

/** For data that is written as a whole: whether this part of it is an amount. */
export const isAmount = (value: unknown): value is Amount => {
  const { n, d } = Object(value) as Partial<Fraction>
  return typeof n === 'bigint' && typeof d === 'bigint'
}

/** Decimal places that can be typed, and that a link holds. */
export const mostPlaces = 18

/** How many decimal places the amount has, up to those that can be typed. */
export const decimalsOf = (amount: Amount): number =>
  Math.min(mostPlaces, toDecimal(amount, 40).split('.')[1]?.length ?? 0)

const tenTo = (digits: number) => 10n ** BigInt(digits)

/** n ÷ d, in units of 10^−digits, still as a fraction. */
const scaled = (n: bigint, d: bigint, digits: number) =>
  digits < 0 ? { top: n, bottom: d * tenTo(-digits) } : { top: n * tenTo(digits), bottom: d }
