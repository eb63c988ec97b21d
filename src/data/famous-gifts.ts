import { giftPages } from './gift-pages'
import type { Page } from './pages'

/** Gifts that people ask for by name. The whole catalogue is loaded late, so their names are listed here. */
const names: Readonly<Record<string, string>> = {
  rose: 'Rose',
  'ice-cream-cone': 'Ice Cream Cone',
  'finger-heart': 'Finger Heart',
  doughnut: 'Doughnut',
  corgi: 'Corgi',
  'money-gun': 'Money Gun',
  lion: 'Lion',
}

/** Each gift with its page, sorted by price. */
export const famousGifts: readonly { readonly page: Page; readonly name: string }[] =
  giftPages.flatMap((page) => {
    const name = names[page.path]
    return name === undefined ? [] : [{ page, name }]
  })
