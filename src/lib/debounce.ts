type Debounced = {
  /** Starts the pause, or starts it again. */
  readonly ask: () => void
  readonly cancel: () => void
  readonly isWaiting: () => boolean
}

/** Calls `act` once nobody has asked for it for so many milliseconds. */
export function debounce(milliseconds: number, act: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const ask = () => {
    cancel()
    timer = setTimeout(() => {
      timer = undefined
      act()
    }, milliseconds)
  }
  return { ask, cancel, isWaiting: () => timer !== undefined }
}
