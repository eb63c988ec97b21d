import { type ComponentType, useEffect, useState } from 'react'

type Progress = 'loading' | 'failed' | 'retrying'

/** Loads a chart once it is wanted. If that fails, loads it again when the visitor asks. */
export function useLateChart<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): {
  readonly Chart: ComponentType<Props> | null
  readonly progress: Progress
  readonly tryAgain: () => void
} {
  const [Chart, setChart] = useState<ComponentType<Props> | null>(null)
  const [progress, setProgress] = useState<Progress>('loading')

  useEffect(() => {
    if (!isWanted || progress === 'failed') return
    load().then(
      // In a task of its own: slowed down 4 times, the script takes 40 ms, and drawing 60.
      // A function given to setState would be called, so it is wrapped.
      (loaded) => setTimeout(() => setChart(() => loaded)),
      () => setProgress('failed'),
    )
  }, [load, isWanted, progress])

  return { Chart, progress, tryAgain: () => setProgress('retrying') }
}
