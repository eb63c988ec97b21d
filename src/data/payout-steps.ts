import { type Diamonds, type Dollars, exact, percent, rate } from '../domain/amount'
import type { KnownSteps, ShareOf, Step } from '../domain/payout-gap'
import type { Paid } from '../domain/scenario'

const shareOf = (of: ShareOf['of'], share: string): ShareOf => ({ of, share: percent(share) })

const mission = (of: ShareOf['of'], ...shares: string[]): readonly ShareOf[] =>
  shares.map((share) => shareOf(of, share))

/** A LIVE of more than 25 minutes, and one of less than 5; the sources leave open what lies between. */
const long = shareOf('length', '38')
const short = shareOf('length', '20')

/** The steps that can leave a creator less than the usual payout, with the numbers that were published of them. */
export const knownSteps: KnownSteps = {
  scaled: {
    whole: rate<Diamonds, Dollars>('1', '0.01'),
    missions: [
      [long, short],
      mission('followers', '2', '0'),
      mission('weekly', '8', '6', '0'),
      mission('league', '1', '2', '3', '0'),
      mission('team', '1', '2', '0'),
    ],
    bases: [[long, shareOf('weekly', '8')], [long], [short]],
    violations: percent('20'),
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
