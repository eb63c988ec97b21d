import type { Coins, Diamonds, Gifts, Money } from './amount'

/** The field that was typed last. It stays as it is, and the others follow from it. */
export type Known =
  | { readonly field: 'gifts'; readonly amount: Gifts }
  | { readonly field: 'viewerPays'; readonly amount: Money }
  | { readonly field: 'coins'; readonly amount: Coins }
  | { readonly field: 'diamonds'; readonly amount: Diamonds }
  | { readonly field: 'creator'; readonly amount: Money }

export type Field = Known['field']

/** Whether the field holds money, in the currency that the viewer pays in. */
export const isMoney = (field: Field): field is 'viewerPays' | 'creator' =>
  field === 'viewerPays' || field === 'creator'
