import { type ReactNode, useLayoutEffect, useState } from 'react'
import { useChoices } from '../choices'
import { addFollower, type Until } from './followers'
import { ScenarioContext } from './useCalculation'

type DeferredProps = {
  readonly until?: Until
  readonly children: ReactNode
}

/**
 * Children show a typed amount later than the answer. Other choices reach them at once, because a list or radio button
 * that shows an earlier scenario would jump back when it is changed.
 */
export function Deferred({ until = 'painted', children }: DeferredProps) {
  const [shown, show] = useState(() => useChoices.getState().scenario)
  useLayoutEffect(() => addFollower({ until, show }), [until])
  return <ScenarioContext value={shown}>{children}</ScenarioContext>
}
