import { useEffect, useState } from 'react'
import { late } from '../data/late'

const load = late(async () => {
  const { FlowChart } = await import('./FlowChart')
  return { FlowChart }
})

type Loaded = Awaited<ReturnType<typeof load>>
type Progress = 'first' | 'failed' | 'again'

/** The chart, which is loaded once it is wanted; where that fails, again when somebody asks. */
export function useLateChart(isWanted: boolean): {
  readonly chart: Loaded | null
  readonly progress: Progress
  readonly tryAgain: () => void
} {
  const [chart, setChart] = useState<Loaded | null>(null)
  const [progress, setProgress] = useState<Progress>('first')

  useEffect(() => {
    if (!isWanted || progress === 'failed') return
    load().then(setChart, () => setProgress('failed'))
  }, [isWanted, progress])

  return { chart, progress, tryAgain: () => setProgress('again') }
}
