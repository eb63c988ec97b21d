import { chain, exact, inverse, percent } from '../domain/amount'
import type { KnownSteps, ShareOf, Step } from '../domain/explanations'
import type { AddingMission, Answer } from '../domain/missions'
import type { Paid } from '../domain/scenario'
import { scaledUs } from './payout-models'

const { scheme, perCoin } = scaledUs

const added = <Name extends AddingMission>(
  of: Name,
  ...answers: Answer<Name>[]
): readonly ShareOf[] => answers.map((answer) => ({ of, share: scheme.adds[of][answer].typical }))

/** The sources leave open what a LIVE of 5 to 25 minutes adds. */
const lengths = added('length', 'over25', 'under5')
const [long, short] = lengths as [ShareOf, ShareOf]

/** The steps that can leave a creator less than the usual payout, with the numbers that were published of them. */
export const knownSteps: KnownSteps = {
  scaled: {
    whole: chain(inverse(perCoin), scheme.worth),
    missions: [
      lengths,
      added('followers', '1', '0'),
      added('weekly', '2', '1', '0'),
      added('league', '1', '2', '3', '0'),
      added('team', '1', '2', '0'),
    ],
    bases: [[long, ...added('weekly', '2')], [long], [short]],
    violations: scheme.violations,
  },
  agency: percent('35'),
  tax: percent('30'),
}

const scaled = ['scaled-us-parts', 'official-scaled-us'] as const
const agency = ['agency-official', 'agency-faq', 'agency-private', 'agency-bbc'] as const
const fee = ['wd-paypal-fee', 'wd-current-page'] as const

/** Sources of each step, the most telling first; the exchange has those of the rate set. */
export const stepSources: Readonly<Record<Step['kind'], readonly string[]>> = {
  scaled,
  anyScaled: scaled,
  violations: scaled,
  agency,
  anyAgency: agency,
  fee,
  feeAndExchange: fee,
  exchange: [],
  tax: ['us-withholding-rate', 'us-withholding'],
}

/** A payout to try, for those who have none at hand; made up. */
export const examplePayout: Required<Paid> = {
  diamonds: exact('42000'),
  usd: exact('168'),
}
