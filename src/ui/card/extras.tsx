// What a card needs only where its link is not plain (`isPlain` in state/link.ts): all rates, their words, what is wrong
// with them or with the link, and an accent.
import '../../data/rate-sets'
import { specialTexts } from '../../language/groups/special'
import { addTexts } from '../../language/load'
import '../../language/signs-abroad'
import { IgnoredParts, OutOfReach } from '../answer/LinkNotices'
import styles from '../answer/Notices.module.css'

addTexts(specialTexts)

export { rateLineText } from '../../wording/rate-line'
export { roughSplitText } from '../../wording/stand-in'
export { Contradiction } from '../answer/Contradiction'
export { setAccent } from '../look/accent'

/** What of the link was ignored, and why the creator gets nothing. */
export const Notices = () => (
  <div className={styles.notices}>
    <IgnoredParts brief />
    <OutOfReach brief />
  </div>
)
