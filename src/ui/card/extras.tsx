// What a card needs only where its link is not plain (`isPlain` in state/link.ts): all rates, their words, what is wrong
// with them or with the link, and an accent.
import type { ReactNode } from 'react'
import '../../data/rate-sets'
import { specialTexts } from '../../language/groups/special'
import { addTexts } from '../../language/load'
import '../../language/signs-abroad'
import { loadOnce } from '../../lib/load-once'
import '../../state/chosen-link'
import '../../state/compared-link'
import { IgnoredParts, OutOfReach } from '../answer/LinkNotices'
import styles from '../answer/Notices.module.css'
import { LatePart } from '../loading/LatePart'

addTexts(specialTexts)

const loadCompared = loadOnce(() => import('./ComparedInCard'))

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

/** The scenarios that the link compares, and until they are there, the first of them. */
export const Compared = ({ waiting }: { readonly waiting: ReactNode }) => (
  <LatePart
    load={loadCompared}
    failed="header.failed"
    waiting={waiting}
    render={({ ComparedInCard }) => <ComparedInCard />}
  />
)
