/** Something that waits for a pause. */
export type Pause = {
  /** Has it done so many milliseconds from now, unless it is asked for again before. */
  readonly ask: () => void
  readonly cancel: () => void
  readonly isWaiting: () => boolean
}

/**
 * Acts once it has not been asked to for a while.
 *
 * One timer serves all keys of a number: to set one for each key would take longer than to read the clock.
 *
 * @param milliseconds - How long a pause is.
 */
export function afterPause(milliseconds: number, act: () => void): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = 0
  const look = () => {
    const left = due - performance.now()
    timer = left > 0 ? setTimeout(look, left) : undefined
    if (timer === undefined) act()
  }
  return {
    ask: () => {
      due = performance.now() + milliseconds
      timer ??= setTimeout(look, milliseconds)
    },
    cancel: () => {
      clearTimeout(timer)
      timer = undefined
    },
    isWaiting: () => timer !== undefined,
  }
}
