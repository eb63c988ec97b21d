import { memoFor } from '../lib/memo'
import {
  absolute,
  compare,
  complement,
  convert,
  type Diamonds,
  type Dollars,
  equal,
  exact,
  fromUnits,
  greatest,
  inUnits,
  isAtMost,
  isZero,
  least,
  minus,
  type Part,
  partOf,
  partOfWhole,
  percent,
  type Rate,
  total,
  zero,
} from './amount'
import { type Compared, halfCent } from './payout-gap'

/** What a share of the US Scaled LIVE Rewards is added up from. */
export type ShareOf = {
  readonly of: 'length' | 'followers' | 'weekly' | 'league' | 'team'
  readonly share: Part
}

/** What the sources say of the steps between diamonds and money. */
export type KnownSteps = {
  readonly scaled: {
    /** What a share of all of it would pay. */
    readonly whole: Rate<Diamonds, Dollars>
    /** What each mission may add, zero where it may add nothing; of several ways to a share, the first is named. */
    readonly missions: readonly (readonly ShareOf[])[]
    /** Shares without violations, the most usual first. */
    readonly bases: readonly [readonly ShareOf[], ...(readonly ShareOf[])[]]
    /** The most that violations take away. */
    readonly violations: Part
  }
  /** The most that an agency or a middleman was ever seen to take. */
  readonly agency: Part
  /** The most that is withheld. */
  readonly tax: Part
}

/** A step between diamonds and money. Where no source gives its rate, the fit says which it would take. */
export type Step =
  | { readonly kind: 'scaled'; readonly share: Part; readonly from: readonly ShareOf[] }
  | { readonly kind: 'violations'; readonly share: Part; readonly points: Part }
  | { readonly kind: 'agency' | 'tax'; readonly part: Part }
  | { readonly kind: 'anyScaled' | 'anyAgency' | 'fee' | 'exchange' | 'feeAndExchange' }

export type Fit =
  | { readonly kind: 'exactly' }
  /** What is left is more than what was received by so much; negative where it is less. */
  | { readonly kind: 'nearly' | 'off'; readonly above: Dollars }
  /** It would take this rate, which no source gives: a share of the rewards, or else what is taken. */
  | { readonly kind: 'onlyIf'; readonly part: Part }

/** One step or two that may be why less was received than is usual. */
export type Explanation = {
  readonly steps: readonly [Step] | readonly [Step, Step]
  /** null where no source gives a rate. */
  readonly leaves: Dollars | null
  readonly fit: Fit
  /** Where a source says "up to": what would leave exactly what was received. */
  readonly instead: Part | null
}

/** How near to what was received is "nearly". */
export const nearness = percent('1')

/**
 * Every known step that could be why a payout differs from what is usual, alone or in pairs, the best fit first.
 *
 * "Exactly" is to the cent and "nearly" within 1 % of what was received. An agency's share is taken for a whole per cent, up to
 * the most that was seen. Only the rewards can pay more than is usual; where they can't either, nothing is returned.
 * The rewards are paid in the US and the tax is withheld from creators elsewhere, so these two make no pair.
 *
 * @param gap - What was received, in US$, beside what its diamonds usually pay.
 * @param known - Shares, all between 0 and 1, and what all of the rewards would pay for a diamond, in US$.
 * @param isExchanged - Whether the money came in another currency than US$, so that the exchange is a step of its own.
 */
export function explanationsOf(
  gap: Compared,
  known: KnownSteps,
  isExchanged: boolean,
): readonly Explanation[] {
  if (gap.kind === 'equal') return []
  const { usual, received, part } = gap
  if (gap.kind === 'more') return scaledAlone(gap, known).filter(({ fit }) => fit.kind !== 'off')
  const tax: Step = { kind: 'tax', part: known.tax }
  const afterTax = partOf(usual, complement(known.tax))
  const [base] = known.scaled.bases
  const ofBase = partOf(wholeOf(gap, known), sumOf(base))
  const scaled: Step = { kind: 'scaled', share: sumOf(base), from: base }

  const others: readonly Step[] = isExchanged
    ? [{ kind: 'fee' }, { kind: 'exchange' }]
    : [{ kind: 'feeAndExchange' }]
  const alone = [
    ...scaledAlone(gap, known),
    agencyOf(usual, received, known) ?? onlyIf([{ kind: 'anyAgency' }], part),
    ...others.map((step) => onlyIf([step], part)),
    measured([tax], afterTax, received, isLess(part, known.tax) ? part : null),
    violationsOf(gap, known),
  ]
  const pairs = [
    agencyOf(ofBase, received, known, scaled),
    agencyOf(afterTax, received, known, tax),
  ].filter((pair) => pair !== null && fits(pair)) as Explanation[]
  const found = [...alone, ...pairs]
  // An unknown fee explains anything, so beside another step it says something only where nothing else does.
  const unknown: Step = { kind: 'feeAndExchange' }
  const lastPairs = found.some(fits)
    ? []
    : [
        ...feeAfter(scaled, ofBase, received, unknown),
        ...feeAfter(tax, afterTax, received, unknown),
      ]
  return [...found, ...lastPairs].toSorted(byFit)
}

/** Whether a rate that a source gives leaves what was received. */
export const fits = ({ fit }: Explanation): boolean =>
  fit.kind === 'exactly' || fit.kind === 'nearly'

/** What the rewards pay at most for one diamond, in US$. */
export const mostADiamond = ({ scaled }: KnownSteps): Dollars =>
  partOf(
    convert(exact<Diamonds>('1'), scaled.whole),
    missionSets(scaled).map(sumOf).reduce(greatest),
  )

const wholeOf = ({ diamonds }: Compared, { scaled }: KnownSteps) => convert(diamonds, scaled.whole)

const sumOf = (shares: readonly ShareOf[]): Part => total(shares.map(({ share }) => share))

/** The missions that come nearest, or the share that LIVEs of several lengths would have to average. */
function scaledAlone(gap: Compared, known: KnownSteps): readonly [Explanation] {
  const whole = wholeOf(gap, known)
  const wanted = partOfWhole(gap.received, whole)
  const sets = missionSets(known.scaled)
  const from = nearest(sets, wanted)
  const share = sumOf(from)
  const best = measured([{ kind: 'scaled', share, from }], partOf(whole, share), gap.received)
  const shares = sets.map(sumOf)
  const isBetween = [isLess, isMore].every((is) => shares.some((other) => is(other, wanted)))
  return [!fits(best) && isBetween ? onlyIf([{ kind: 'anyScaled' }], wanted) : best]
}

/** Every set of missions, those of the fewest first. */
const missionSets = memoFor(({ missions }: KnownSteps['scaled']) =>
  missions
    .reduce<readonly (readonly ShareOf[])[]>(
      (sets, mission) =>
        sets.flatMap((set) => mission.map((one) => (isZero(one.share) ? set : [...set, one]))),
      [[]],
    )
    .toSorted((one, other) => one.length - other.length),
)

const nearest = (sets: readonly (readonly ShareOf[])[], wanted: Part): readonly ShareOf[] => {
  const distance = (set: readonly ShareOf[]) => absolute(minus(sumOf(set), wanted))
  return sets.reduce((best, set) => (isLess(distance(set), distance(best)) ? set : best))
}

/** A first share from which violations may lead to what was received, less all that they can take. */
function violationsOf(gap: Compared, known: KnownSteps): Explanation {
  const { bases, violations } = known.scaled
  const whole = wholeOf(gap, known)
  const wanted = partOfWhole(gap.received, whole)
  const shares = bases.map(sumOf)
  const share =
    shares.find((base) => isAtMost(minus(base, violations), wanted)) ?? shares.reduce(least)
  const points = minus(share, wanted)
  return measured(
    [{ kind: 'violations', share, points: violations }],
    partOf(whole, minus(share, violations)),
    gap.received,
    isMore(points, zero()) && isLess(points, violations) ? points : null,
  )
}

/** An agency that takes a whole per cent, of what is left after another step; null where none could take so much. */
function agencyOf(
  before: Dollars,
  received: Dollars,
  known: KnownSteps,
  first?: Step,
): Explanation | null {
  if (!isLess(received, before)) return null
  const taken = complement(partOfWhole(received, before))
  const part = fromUnits<Part>(inUnits(taken, 2), 2)
  if (isZero(part) || !isAtMost(part, known.agency)) return null
  const agency: Step = { kind: 'agency', part }
  const found = measured(
    first ? [first, agency] : [agency],
    partOf(before, complement(part)),
    received,
  )
  return fits(found) ? found : null
}

function feeAfter(
  step: Step,
  before: Dollars,
  received: Dollars,
  fee: Step,
): readonly Explanation[] {
  return isLess(received, before)
    ? [onlyIf([step, fee], complement(partOfWhole(received, before)))]
    : []
}

const onlyIf = (steps: Explanation['steps'], part: Part): Explanation => ({
  steps,
  leaves: null,
  fit: { kind: 'onlyIf', part },
  instead: null,
})

function measured(
  steps: Explanation['steps'],
  leaves: Dollars,
  received: Dollars,
  instead: Part | null = null,
): Explanation {
  const above = minus(leaves, received)
  const fit: Fit = isAtMost(absolute(above), halfCent)
    ? { kind: 'exactly' }
    : { kind: isAtMost(absolute(above), partOf(received, nearness)) ? 'nearly' : 'off', above }
  return { steps, leaves, fit, instead: fit.kind === 'exactly' ? null : instead }
}

const ranks: Readonly<Record<Fit['kind'], number>> = { exactly: 0, nearly: 1, onlyIf: 2, off: 3 }

/** The better fit first; of the same, one step before two, and the nearer before the farther. */
function byFit(one: Explanation, other: Explanation): number {
  const distance = ({ fit }: Explanation): Dollars =>
    'above' in fit ? absolute(fit.above) : zero()
  return (
    ranks[one.fit.kind] - ranks[other.fit.kind] ||
    one.steps.length - other.steps.length ||
    compare(distance(one), distance(other))
  )
}

const isLess = (one: Dollars | Part, other: Dollars | Part): boolean =>
  isAtMost(one, other) && !equal(one, other)

const isMore = (one: Part, other: Part): boolean => isLess(other, one)
