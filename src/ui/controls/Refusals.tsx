import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

type Refused = {
  /** Fields that hold a text that can't be used. */
  readonly names: ReadonlySet<string>
  readonly note: (name: string, isRefused: boolean) => void
}

const RefusedContext = createContext<Refused>({ names: new Set(), note: () => undefined })

/** Around fields and what follows from them, so that no result of an older number stands beside one that is refused. */
export function Refusals({ children }: { readonly children: ReactNode }) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set())
  const note = useCallback((name: string, isRefused: boolean) => {
    setNames((before) => {
      if (before.has(name) === isRefused) return before
      const others = [...before].filter((one) => one !== name)
      return new Set(isRefused ? [...others, name] : others)
    })
  }, [])
  const value = useMemo(() => ({ names, note }), [names, note])
  return <RefusedContext value={value}>{children}</RefusedContext>
}

/** Whether one of the fields around, but for that one, holds a text that can't be used. */
export const useIsRefused = (butFor?: string): boolean =>
  [...useContext(RefusedContext).names].some((name) => name !== butFor)

/** Notes of a field whether its text is refused. */
export function useRefusal(name: string): (isRefused: boolean) => void {
  const { note } = useContext(RefusedContext)
  return useCallback((isRefused: boolean) => note(name, isRefused), [name, note])
}
