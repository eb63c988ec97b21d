import { OnceIdle } from './OnceIdle'
import { loadDetails } from './parts'

/** The rates and all that explains them. */
export const LateDetails = () => (
  <OnceIdle load={loadDetails} failed="details.failed" render={({ Details }) => <Details />} />
)
