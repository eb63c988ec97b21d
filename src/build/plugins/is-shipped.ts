/** Whether visitors load what this environment builds, as part of the page or of the card. */
export const isShipped = ({ name }: { readonly name: string }): boolean =>
  name === 'client' || name === 'card'
