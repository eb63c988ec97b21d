import { loadCatalogue } from '../src/data/load-catalogue'

// Links of any gift can be read at once, as on a page that has loaded all gifts.
await loadCatalogue()
