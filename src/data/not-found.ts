/** What two searches of public pages looked for in vain, beyond what a source of trust `unknown` says. */
export const notFound = {
  /** The month of the second search. */
  asOf: '2026-11',
  /** Each is the message `notFound.<id>`. */
  ids: [
    'store-listings',
    'lists-2026',
    'other-currencies',
    'minimum',
    'payouts-2025',
    'tests-2025',
    'differences',
    'scaled-us',
    'us-owner',
    'policies',
    'own-pages',
    'other-shares',
    'x',
  ],
} as const
