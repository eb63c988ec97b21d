import { detailTexts } from '../../language/groups/details'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { Deferred } from '../../state/react/Deferred'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { InTurn } from '../loading/InTurn'
import { LatePart } from '../loading/LatePart'
import { OneByOne } from '../loading/OneByOne'
import { Packs } from '../packs/Packs'
import { FirstPayout } from '../rates/FirstPayout'
import { HowItWorks } from '../rates/HowItWorks'
import { Measured } from '../rates/Measured'
import { RatesPanel } from '../rates/RatesPanel'
import { SourcesInUse } from '../rates/SourcesInUse'
import { Room } from './OnceIdle'

addTexts(detailTexts)

const loadCompare = loadOnce(() => import('../compare/Compare'))

/**
 * What explains the answer, with every source. Its module is loaded once the answer is there. On a phone slowed down
 * 4 times, laying out all of it in one task took 190 ms.
 */
export const Details = () => (
  <OneByOne waiting={<Room />} onAll={scrollToFragment}>
    <Deferred until="paused">
      <Measured />
    </Deferred>
    <RatesPanel />
    <InTurn>
      <Deferred until="paused">
        <Packs />
      </Deferred>
    </InTurn>
    <LatePart
      load={loadCompare}
      failed="compare.failed"
      render={({ Compare }) => (
        <OneByOne onAll={scrollToFragment}>
          <Deferred until="paused">
            <Compare />
          </Deferred>
        </OneByOne>
      )}
    />
    <div>
      <InTurn>
        <Deferred until="paused">
          <FirstPayout />
        </Deferred>
      </InTurn>
      <InTurn>
        <Deferred until="paused">
          <HowItWorks />
        </Deferred>
      </InTurn>
      <InTurn>
        <Deferred until="paused">
          <SourcesInUse />
        </Deferred>
      </InTurn>
    </div>
  </OneByOne>
)
