import * as fc from 'fast-check'
import { gifts } from '../../src/data/catalogue'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'
import { exact, type Gifts, isZero, percent } from '../../src/domain/amount'
import type { Known } from '../../src/domain/known'
import { limits } from '../../src/domain/limits'
import type { Missions } from '../../src/domain/missions'
import type { Scenario } from '../../src/domain/scenario'
import { sendingOf } from '../../src/state/defaults'
import { giftCodec } from '../../src/state/gift-codec'
import { withoutDefaults } from '../../src/state/without-defaults'

/** Plain decimals with up to eighteen places. */
const decimalBelow = (max: number, places = 18) =>
  fc
    .tuple(
      fc.bigInt({ min: 0n, max: BigInt(max) - 1n }),
      fc.bigInt({ min: 0n, max: 10n ** BigInt(places) - 1n }),
    )
    .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(places, '0')}`)

const amount = (max: number) => decimalBelow(max).map((text) => exact<never>(text))
const part = decimalBelow(100, 16).map(percent)
const aboveZero = (max: number) => amount(max).filter((a) => !isZero(a))

const anyKnown: fc.Arbitrary<Known> = fc.oneof(
  fc
    .bigInt({ min: 0n, max: 10n ** 12n })
    .map((n) => ({ field: 'gifts' as const, amount: exact<never>(String(n)) })),
  fc
    .constantFrom('viewerPays' as const, 'coins' as const, 'diamonds' as const, 'creator' as const)
    .chain((field) => amount(10 ** 15).map((a) => ({ field, amount: a }))),
)

const anyGift = fc.oneof(
  fc.constantFrom(...gifts),
  fc.integer({ min: 1, max: 1_000_000 }).map((coins) => ({ kind: 'custom' as const, coins })),
)

const anyBasket = fc
  .uniqueArray(fc.tuple(anyGift, fc.bigInt({ min: 1n, max: 10n ** 12n })), {
    minLength: 2,
    maxLength: limits.kinds,
    selector: ([gift]) => giftCodec.encode(gift),
  })
  .map((rows) => rows.map(([gift, n]) => ({ gift, count: exact<Gifts>(String(n)) })))

const anyMissions: fc.Arbitrary<Missions> = fc.record(
  {
    length: fc.constantFrom('under5' as const, '5to25' as const, 'over25' as const),
    followers: fc.constantFrom('0' as const, '1' as const),
    weekly: fc.constantFrom('0' as const, '1' as const, '2' as const),
    team: fc.constantFrom('0' as const, '1' as const, '2' as const),
    league: fc.constantFrom('0' as const, '1' as const, '2' as const, '3' as const),
    violations: decimalBelow(20, 16).map(percent),
  },
  { requiredKeys: [] },
)

/** Any scenario that the page can be in. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(
    {
      gift: anyGift,
      known: anyKnown,
      rateSet: fc.constantFrom(...rateSets.map(({ id }) => id)),
      region: fc.constantFrom(...newestRateSet.regions.map(({ id }) => id)),
      buy: fc.constantFrom('app' as const, 'web' as const),
      currency: fc.constantFrom(...Object.keys(newestRateSet.exchange.perDollar)),
      packs: fc.constant(true as const),
      price: aboveZero(10 ** 9),
      fx: aboveZero(10 ** 9),
      tax: part,
      taxMode: fc.constantFrom('included' as const, 'added' as const),
      storeFee: part,
      model: fc.constantFrom(...newestRateSet.models.map(({ id }) => id)),
      perCoin: amount(10 ** 6),
      value: amount(10 ** 6),
      share: part,
      scaled: anyMissions,
      agency: part,
      payoutFee: part,
      payoutFixed: amount(10 ** 9),
      aside: part,
      minimum: amount(10 ** 9),
      plan: fc.record(
        { permin: amount(10 ** 12), mins: amount(1440), lives: amount(1008) },
        { requiredKeys: [] },
      ),
      paid: fc
        .record({ diamonds: amount(10 ** 15), usd: amount(10 ** 15) }, { requiredKeys: [] })
        .filter((paid) => Object.keys(paid).length > 0),
    },
    { requiredKeys: ['gift', 'known'] },
  )
  .chain((scenario) =>
    fc
      .oneof(fc.constant({}), anyBasket.map(sendingOf))
      .map((sending) => ({ ...scenario, ...sending })),
  )
  .map((scenario) => withoutDefaults(scenario as Scenario))

const cents = (max: number) =>
  fc.integer({ min: 1, max: max * 100 }).map((number) => (number / 100).toFixed(2))
const count = (max: number) => fc.integer({ min: 1, max }).map(String)
const optional = (key: string, values: fc.Arbitrary<string>) =>
  fc.option(values, { nil: '' }).map((value) => (value === '' ? '' : `&${key}=${value}`))

/** A link such as visitors make by typing and choosing on the page. */
export const everydayLink: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('rose', 'lion', 'heart-me', 'coins-15'),
    fc.oneof(
      count(5_000).map((number) => `n=${number}`),
      cents(1_000).map((money) => `pay=${money}`),
      cents(1_000).map((money) => `get=${money}`),
      count(100_000).map((coins) => `coins=${coins}`),
      count(100_000).map((diamonds) => `diamonds=${diamonds}`),
    ),
    optional('packs', fc.constant('1')),
    optional('region', fc.constantFrom('gb', 'de', 'vn', 'jp')),
    optional('buy', fc.constantFrom('app', 'web')),
    optional('model', fc.constantFrom(...newestRateSet.models.map(({ id }) => id))),
    optional('usd', fc.constantFrom('0.001', '0.01', '0.011', '0.02')),
    optional('agency', count(50)),
    optional('fee', fc.constantFrom('2', '3.5')),
    optional('fixed', fc.constantFrom('0.3', '1')),
    optional('aside', fc.constantFrom('20', '25', '33.3')),
    optional('min', cents(200)),
  )
  .map(([gift, ...others]) => `gift=${gift}&${others.join('')}`)
