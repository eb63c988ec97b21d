import type { Payout } from './rates'
import type { Scenario } from './scenario'

/** Whether the visitor typed a number that the payout follows from: a share needs no diamonds. */
export const hasTypedPayout = ({ perCoin, value, share }: Scenario, { kind }: Payout): boolean =>
  (kind === 'share' ? share : (perCoin ?? value)) !== undefined
