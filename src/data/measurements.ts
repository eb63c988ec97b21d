import { complement, type Dollars, exact, type Part, partOf, percent } from '../domain/amount'

/** A payment that somebody followed from the viewer to the creator, and on. */
export type Measurement = {
  /** The page about it. */
  readonly page: 'bbc-2022'
  /** The same payment as a calculation: the query of a link. */
  readonly query: string
  readonly spent: Dollars
  /** What reached the creator's account. */
  readonly reached: Dollars
  /** Taken on the way from there, each from what the one before it left. */
  readonly taken: readonly { readonly by: 'transfer' | 'middlemen'; readonly share: Part }[]
  readonly sources: readonly string[]
}

/** The BBC's test with a family in a Syrian camp. In whole dollars: 106, 33 and, at the end, 19. */
const bbc2022: Measurement = {
  page: 'bbc-2022',
  query: 'pay=106&rates=2022-10',
  spent: exact('106'),
  reached: exact('33.03'),
  taken: [
    { by: 'transfer', share: percent('10') },
    { by: 'middlemen', share: percent('35') },
  ],
  sources: ['measured-bbc-2022', 'agency-bbc'],
}

export const measurements: readonly Measurement[] = [bbc2022]

/** What was left after each that took a share, in order. */
export function leftAfterEach({ reached, taken }: Measurement): readonly Dollars[] {
  let left = reached
  return taken.map(({ share }) => (left = partOf(left, complement(share))))
}
