import { useEffect, useState } from 'react'

type Outcome<Part> = { readonly part: Part } | { readonly error: unknown }

/**
 * Loads something late, undefined until it is there.
 *
 * @param load - The same function on every render.
 * @throws whatever kept it from being loaded, for the boundary around; mounted again, it tries again.
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | undefined {
  const [outcome, setOutcome] = useState<Outcome<Part>>()
  useEffect(() => {
    let isWanted = true
    const settle = (now: Outcome<Part>) => {
      if (isWanted) setOutcome(now)
    }
    load().then(
      (part) => settle({ part }),
      (error: unknown) => settle({ error }),
    )
    return () => {
      isWanted = false
    }
  }, [load])
  if (outcome && 'error' in outcome) throw outcome.error
  return outcome?.part
}
