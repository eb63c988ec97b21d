import { englishPage } from '../messages/en/page'
import { Accounts } from './Accounts'
import { Announcer } from './Announcer'
import { GiftSource } from './GiftSource'
import { Header } from './Header'
import { Notes } from './Notes'
import { Notices } from './Notices'
import { addReader } from './read-more'
import { addTexts } from './texts'

export { openSite } from '../state/open-site'

addTexts(englishPage)
addReader()

/** All of the page but its answer and its fields, which work before this has come. */
export const parts = { Accounts, Announcer, GiftSource, Header, Notes, Notices }
