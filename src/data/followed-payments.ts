import { complement, type Dollars, exact, type Part, partOf, percent } from '../domain/amount'

/** A payment that somebody followed from the viewer to the creator, and on. */
export type FollowedPayment = {
  /** The page about it; what it says of payout models is the measurement of the same name. */
  readonly page: 'bbc-2022'
  readonly spent: Dollars
  /** What reached the creator's account. */
  readonly reached: Dollars
  /** Taken on the way from there, each from what the one before it left. */
  readonly taken: readonly { readonly by: 'transfer' | 'middlemen'; readonly share: Part }[]
  readonly sources: readonly string[]
}

/** The BBC's test with a family in a Syrian camp. In whole dollars: 106, 33 and, at the end, 19. */
export const bbc2022: FollowedPayment = {
  page: 'bbc-2022',
  spent: exact('106'),
  reached: exact('33'),
  taken: [
    { by: 'transfer', share: percent('10') },
    { by: 'middlemen', share: percent('35') },
  ],
  sources: ['measured-bbc-2022', 'agency-bbc'],
}

export const followedPayments: readonly FollowedPayment[] = [bbc2022]

/** What was left after each that took a share, in order. */
export function leftAfterEach({ reached, taken }: FollowedPayment): readonly Dollars[] {
  let left = reached
  return taken.map(({ share }) => (left = partOf(left, complement(share))))
}
