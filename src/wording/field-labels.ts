/** The message that names each of the linked fields. */
export const fieldLabels = {
  gifts: 'field.viewerSends',
  viewerPays: 'field.viewerPays',
  coins: 'field.coins',
  diamonds: 'field.diamonds',
  creator: 'field.creatorGets',
} as const
