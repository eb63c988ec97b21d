import { loadCatalogue } from '../src/data/load-catalogue'
import '../src/data/rate-sets'
import '../src/language/signs-abroad'
import '../src/state/chosen-link'
import '../src/state/compared-link'

// Links of any gift and with any rates can be read at once, as on a page that has loaded all gifts.
await loadCatalogue()
