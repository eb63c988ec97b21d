import type { Scenario } from '../../domain/scenario'

export type Move = 'up' | 'down' | 'main' | 'remove'

/** What to do with the row of this number, from 0; the main scenario is none of them. */
export type RowActions = {
  /** Which row is being changed. */
  readonly open: number | null
  readonly onOpen: (at: number | null) => void
  /** `isTyped` while a number is still being typed. */
  readonly onChange: (at: number, next: Scenario, isTyped: boolean) => void
  readonly onName: (at: number, name: string) => void
  readonly onMove: (at: number, move: Move) => void
}
