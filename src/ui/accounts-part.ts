import { late } from './late'

/** The accounts, whose script comes beside the one of the fields. */
export const loadAccounts = late(async () => (await import('./Accounts')).Accounts)
