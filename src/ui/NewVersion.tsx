import { useEffect } from 'react'
import { late } from '../data/late'
import { LatePart } from './LatePart'
import styles from './NewVersion.module.css'
import { useNewVersion } from './new-version'
import { whenUsed } from './when-used'

const loadOffline = late(() => import('./offline'))
const loadPrompt = late(() => import('./NewVersionPrompt'))

/** Keeps this version for times without a network, and says when there is a newer one. */
export function NewVersion() {
  const hasArrived = useNewVersion((version) => version.hasArrived)
  useEffect(
    () =>
      whenUsed(() => {
        loadOffline().then(
          ({ keepOffline }) => keepOffline(),
          () => undefined,
        )
      }),
    [],
  )
  return (
    <div role="status" className={styles.prompt}>
      {hasArrived && (
        <LatePart load={loadPrompt} render={({ NewVersionPrompt }) => <NewVersionPrompt />} />
      )}
    </div>
  )
}
