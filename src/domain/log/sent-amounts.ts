import type { SentAmount } from './reading'

/** What went to one creator. */
export type SentTo = {
  /** null where the export does not name one. */
  readonly to: string | null
  readonly amount: number
  /** Entries of the export. */
  readonly count: number
}

/** What an account sent, by creator, the one with most first; they sum to all of it. The unit is the export's. */
export function sentByCreator(sent: readonly SentAmount[]): readonly SentTo[] {
  const creators = new Map<string | null, SentTo>()
  for (const { to, amount } of sent) {
    const before = creators.get(to)
    creators.set(to, {
      to,
      amount: (before?.amount ?? 0) + amount,
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...creators.values()].toSorted((a, b) => b.amount - a.amount)
}
