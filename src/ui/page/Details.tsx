import { useEffect, useState } from 'react'
import { detailTexts } from '../../language/groups/details'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { LatePart } from '../loading/LatePart'
import { Packs } from '../packs/Packs'
import { FirstPayout } from '../rates/FirstPayout'
import { HowItWorks } from '../rates/HowItWorks'
import { Measured } from '../rates/Measured'
import { groupCount, RatesPanel } from '../rates/RatesPanel'
import { SourcesInUse } from '../rates/SourcesInUse'

addTexts(detailTexts)

/** The same elements each time, so that one more doesn't render the others again. */
const measured = <Measured />
const packs = <Packs key="packs" />
const loadCompare = loadOnce(() => import('../compare/Compare'))
const compare = (
  <LatePart
    key="compare"
    load={loadCompare}
    failed="compare.failed"
    render={({ Compare }) => <Compare onShown={scrollToFragment} />}
  />
)
const folds = [
  <FirstPayout key="minimum" />,
  <HowItWorks key="how" />,
  <SourcesInUse key="sources" />,
]

/** How many steps come before the groups of rates, and before what follows them. */
const [beforeGroups, beforeOthers] = [1, 1 + groupCount]
const others = [packs, compare]
const steps = beforeOthers + others.length + folds.length

/**
 * What explains the answer, with every source. Its module is loaded once the answer is there. Each part,
 * group of rates and fold comes in a task of its own: on a phone slowed down 4 times, laying out all of
 * them in one took 190 ms.
 */
export function Details() {
  const [done, setDone] = useState(1)
  useEffect(() => {
    if (done === steps) {
      scrollToFragment()
      return undefined
    }
    const timer = setTimeout(() => setDone(done + 1))
    return () => clearTimeout(timer)
  }, [done])
  return (
    <>
      {measured}
      {done > beforeGroups && <RatesPanel shown={Math.min(done - beforeGroups, groupCount)} />}
      {others.slice(0, Math.max(0, done - beforeOthers))}
      <div>{folds.slice(0, Math.max(0, done - beforeOthers - others.length))}</div>
    </>
  )
}
