import type { Payout } from './rates'
import type { Scenario } from './scenario'

/** Whether the visitor typed a number that the payout follows from. Where it is a share, diamonds make no difference. */
export const hasTypedPayout = ({ perCoin, value, share }: Scenario, { kind }: Payout): boolean =>
  (kind === 'share' ? share : (perCoin ?? value)) !== undefined
