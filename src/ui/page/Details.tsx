import type { ReactNode } from 'react'
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

/** Comes in its turn, and follows what is typed once the visitor pauses. */
const Part = ({ children }: { readonly children: ReactNode }) => (
  <InTurn>
    <Deferred until="paused">{children}</Deferred>
  </InTurn>
)

/**
 * What explains the answer, with every source. Its module is loaded once the answer is there. On a phone slowed down
 * 4 times, laying out all of it in one task took 190 ms.
 */
export const Details = () => (
  <OneByOne waiting={<Room />} onAll={scrollToFragment}>
    <Part>
      <Measured />
    </Part>
    <RatesPanel />
    <Part>
      <Packs />
    </Part>
    <LatePart
      load={loadCompare}
      failed="compare.failed"
      render={({ Compare }) => (
        <OneByOne onAll={scrollToFragment}>
          <Part>
            <Compare />
          </Part>
        </OneByOne>
      )}
    />
    <div>
      <Part>
        <FirstPayout />
      </Part>
      <Part>
        <HowItWorks />
      </Part>
      <Part>
        <SourcesInUse />
      </Part>
    </div>
  </OneByOne>
)
