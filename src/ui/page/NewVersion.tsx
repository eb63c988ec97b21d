import { useEffect } from 'react'
import { onFirstUse } from '../../lib/on-first-use'
import { LatePart } from '../loading/LatePart'
import styles from './NewVersion.module.css'
import { useNewVersion } from './new-version'
import { loadNewVersionPrompt, loadOffline } from './parts'

/** Keeps this version for times without a network, and says when there is a newer one. */
export function NewVersion() {
  const hasArrived = useNewVersion((version) => version.hasArrived)
  useEffect(
    () =>
      onFirstUse(() => {
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
        <LatePart
          load={loadNewVersionPrompt}
          render={({ NewVersionPrompt }) => <NewVersionPrompt />}
        />
      )}
    </div>
  )
}
