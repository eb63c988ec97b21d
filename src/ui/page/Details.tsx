import { useEffect } from 'react'
import { detailTexts } from '../../language/groups/details'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { LatePart } from '../loading/LatePart'
import { useOneByOne } from '../loading/useOneByOne'
import { Packs } from '../packs/Packs'
import { FirstPayout } from '../rates/FirstPayout'
import { HowItWorks } from '../rates/HowItWorks'
import { Measured } from '../rates/Measured'
import { groupCount, RatesPanel } from '../rates/RatesPanel'
import { SourcesInUse } from '../rates/SourcesInUse'
import { Room } from './OnceIdle'

addTexts(detailTexts)

/** The same elements each time, so that one more doesn't render the others again. */
const measured = <Measured />
const packs = <Packs />
const loadCompare = loadOnce(() => import('../compare/Compare'))
const compare = (
  <LatePart
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

/** What was measured, the groups of rates, the packs, the comparison, the folds. */
const steps = 1 + groupCount + 2 + folds.length

/**
 * What explains the answer, with every source. Its module is loaded once the answer is there. Each part,
 * group of rates and fold comes in a task of its own: on a phone slowed down 4 times, laying out all of
 * them in one took 190 ms.
 */
export function Details() {
  const there = useOneByOne(steps)
  useEffect(() => {
    if (there === steps) scrollToFragment()
  }, [there])
  const groups = there - 1
  const afterGroups = groups - groupCount
  return (
    <>
      {measured}
      {groups > 0 && <RatesPanel shown={Math.min(groups, groupCount)} />}
      {afterGroups > 0 && packs}
      {afterGroups > 1 && compare}
      <div>{folds.slice(0, Math.max(0, afterGroups - 2))}</div>
      {there < steps && <Room />}
    </>
  )
}
