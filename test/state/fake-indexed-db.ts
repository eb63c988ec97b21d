/** A browser answers nothing at once. */
const later = () => new Promise((done) => setTimeout(done))

const tell = (target: EventTarget, event: string) => target.dispatchEvent(new Event(event))

/**
 * As much of IndexedDB as keeping a log takes. Requests to open or delete the database are handled in turn, each once the
 * connection before is closed.
 */
export function fakeIndexedDb() {
  let stored: Map<string, unknown> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (next: () => unknown) => {
    last = last.then(later).then(next)
  }

  /** An open connection, and when it is closed. */
  function connect() {
    let close = () => {}
    const closed = new Promise<void>((done) => {
      close = done
    })
    const transaction = () => {
      const draft = new Map(stored)
      let isAborted = false
      const objectStore = () => ({
        get: (key: string) => ({ result: draft.get(key) }),
        put: (value: unknown, key: string) => {
          // Throws what a browser throws where it can't clone the value.
          structuredClone(value)
          return { result: draft.set(key, value) && key }
        },
      })
      const abort = () => {
        isAborted = true
      }
      const started = Object.assign(new EventTarget(), { objectStore, abort, error: null })
      void later().then(() => {
        if (!isAborted) stored = draft
        tell(started, isAborted ? 'abort' : 'complete')
      })
      return started
    }
    const createObjectStore = () => {
      stored = new Map()
    }
    return { database: { close, transaction, createObjectStore }, closed }
  }

  function open() {
    const { database, closed } = connect()
    let isAborted = false
    const abort = () => {
      isAborted = true
    }
    const request = Object.assign(new EventTarget(), {
      result: database,
      error: new DOMException('aborted', 'AbortError'),
      transaction: { abort },
    })
    inTurn(() => {
      if (!stored) tell(request, 'upgradeneeded')
      tell(request, isAborted ? 'error' : 'success')
      return isAborted ? undefined : closed
    })
    return request
  }

  function deleteDatabase() {
    const request = new EventTarget()
    inTurn(() => {
      stored = null
      tell(request, 'success')
    })
    return request
  }

  /** Stores this as another version of the page has done. */
  const store = (values: Readonly<Record<string, unknown>>) => {
    stored = new Map(Object.entries(values))
  }

  return { open, deleteDatabase, store, isEmpty: () => stored === null }
}
