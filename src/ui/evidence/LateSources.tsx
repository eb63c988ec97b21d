import { loadOnce } from '../../lib/load-once'
import { OnceIdle } from '../page/OnceIdle'

const loadSources = loadOnce(() => import('./Sources'))

type LateSourcesProps = {
  /** Called once the texts of what sources say are there. The same function on every render. */
  readonly onTexts: (areThere: true) => void
}

/** Every source, with what they say, which the notes of the other parts then show too. */
export const LateSources = ({ onTexts }: LateSourcesProps) => (
  <OnceIdle
    load={loadSources}
    failed="evidence.late.failed"
    render={({ Sources }) => <Sources onTexts={onTexts} />}
  />
)
