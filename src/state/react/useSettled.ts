import { useEffect, useState } from 'react'
import { debounce } from '../../lib/debounce'

/** The value once it has stayed the same for `pause` milliseconds. The first value counts at once. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const { ask, cancel } = debounce(pause, () => setSettled(value))
    ask()
    return cancel
  }, [value, pause])
  return settled
}
