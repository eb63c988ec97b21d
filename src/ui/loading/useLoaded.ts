import { useEffect, useState } from 'react'
import type { Loading } from '../../lib/load-once'

/**
 * What is being loaded, undefined until it is there.
 *
 * @throws whatever kept it from being loaded, for the boundary around.
 */
export function useLoaded<Part>(loading: Loading<Part>): Part | undefined {
  const [outcome, setOutcome] = useState<Outcome<Part>>()
  useEffect(() => {
    let isWanted = true
    const settle = (now: Outcome<Part>) => {
      if (isWanted) setOutcome(now)
    }
    loading.then(
      (part) => settle({ of: loading, part }),
      (error: unknown) => settle({ of: loading, error }),
    )
    return () => {
      isWanted = false
    }
  }, [loading])
  const current = outcome?.of === loading ? outcome : undefined
  if (current && 'error' in current) throw current.error
  return current?.part ?? loading.part
}

type Outcome<Part> = { readonly of: Loading<Part> } & (
  | { readonly part: Part }
  | { readonly error: unknown }
)
