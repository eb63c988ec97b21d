import { englishPage } from '../../language/en/page'
import { addTexts } from '../../language/texts'
import { Announcer } from '../answer/Announcer'
import { Notices } from '../answer/Notices'
import { UnderTheAnswer } from '../answer/UnderTheAnswer'
import { addReader } from '../controls/read-more'
import { GiftSource } from '../gift/GiftSource'
import { Breakdown } from './Breakdown'
import { Header } from './Header'

export { openLink } from '../../state/open-link'

addTexts(englishPage)
addReader()

/** All of the page but its answer and its fields, which work before this has come. */
export const parts = { Breakdown, Announcer, GiftSource, Header, UnderTheAnswer, Notices }
