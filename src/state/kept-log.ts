import { create } from 'zustand'
import type { Reading } from '../domain/log/reading'

// The one log that the browser keeps, if the visitor says so. A log is too large for what keeps preferences.

const name = 'rose-value-log'
const store = 'kept'

type Kept = {
  /** Of the log that is kept: the ISO date when it was; null where there is none, or nobody has looked yet. */
  readonly date: string | null
  /** What is kept, as far as it is the one that is open. */
  readonly reading: Reading | null
}

const nothing: Kept = { date: null, reading: null }

export const useKept = create<Kept>(() => nothing)

/** The id under which `reading` is kept; undefined if an earlier version kept it. */
let openId: unknown

/** Settles once everything asked for so far is done. */
let last: Promise<unknown> = Promise.resolve()

/** Runs requests one after another, so that the page never says anything else is kept than what is. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const turn = last.then(ask)
  last = turn.catch(() => {})
  return turn
}

/** Looks up what is kept, and creates nothing where nothing is. Another tab may have replaced or forgotten it. */
export const lookForKept = (): Promise<void> =>
  inTurn(async () => {
    const [date, id] = await read('date', 'id')
    if (typeof date !== 'string') useKept.setState(nothing)
    else useKept.setState(id === openId ? { date } : { date, reading: null })
  })

/**
 * Looks up what is kept, and again each time the visitor comes back to the page.
 *
 * @returns A function that ends it.
 */
export function followKept(): () => void {
  const look = () => void lookForKept()
  look()
  const lookWhenVisible = () => {
    if (document.visibilityState === 'visible') look()
  }
  document.addEventListener('visibilitychange', lookWhenVisible)
  addEventListener('pageshow', look)
  return () => {
    document.removeEventListener('visibilitychange', lookWhenVisible)
    removeEventListener('pageshow', look)
  }
}

/**
 * Keeps a log in place of the one before.
 *
 * @param date - The ISO date of today.
 * @returns Whether it is kept now, or why not.
 */
export const keep = (reading: Reading, date: string): Promise<'kept' | 'full' | 'forbidden'> =>
  inTurn(async () => {
    try {
      const id = Math.random()
      await inStore('readwrite', (kept) => [
        kept.put(date, 'date'),
        kept.put(id, 'id'),
        kept.put(reading, 'reading'),
      ])
      openId = id
      useKept.setState({ date, reading })
      return 'kept'
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'forbidden'
    }
  })

/** The log that is kept; null where it is gone. */
export const openKept = (): Promise<Reading | null> =>
  inTurn(async () => {
    const [date, id, found] = await read('date', 'id', 'reading')
    // Nothing else is ever put there.
    const reading = (found as Reading | undefined) ?? null
    openId = id
    useKept.setState(reading ? { date: date as string, reading } : nothing)
    return reading
  })

/** Forgets the kept log, and leaves nothing of it in the browser. */
export const forget = (): Promise<void> =>
  inTurn(() => {
    useKept.setState(nothing)
    return new Promise((done) => {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', () => done())
      // Another tab reads it still: it goes once that is over.
      request.addEventListener('blocked', () => done())
      request.addEventListener('error', () => done())
    })
  })

/** What the store has under these keys; nothing where there is no store, or it may not be used. */
const read = (...keys: readonly string[]): Promise<readonly unknown[]> =>
  inStore('readonly', (kept) => keys.map((key) => kept.get(key))).catch(() => [])

/**
 * Asks something of the store, all of it or nothing.
 *
 * @throws what the browser says where it may not be used or has no room; to be read, it has to be there.
 */
function inStore(
  mode: IDBTransactionMode,
  ask: (kept: IDBObjectStore) => readonly IDBRequest[],
): Promise<readonly unknown[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('upgradeneeded', () => {
      // A visitor who keeps nothing has no store.
      if (mode === 'readonly') opening.transaction?.abort()
      else opening.result.createObjectStore(store)
    })
    opening.addEventListener('error', () => fail(opening.error))
    opening.addEventListener('success', () => {
      const { result: database } = opening
      let transaction: IDBTransaction | undefined
      const end = (settle: () => void) => () => {
        database.close()
        settle()
      }
      try {
        transaction = database.transaction(store, mode)
        const asked = ask(transaction.objectStore(store))
        transaction.addEventListener(
          'complete',
          end(() => done(asked.map(({ result }) => result))),
        )
        transaction.addEventListener(
          'abort',
          end(() => fail(transaction?.error)),
        )
      } catch (error) {
        transaction?.abort()
        end(() => fail(error))()
      }
    })
  })
}
