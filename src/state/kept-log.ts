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

export const useKept = create<Kept>(() => ({ date: null, reading: null }))

/** Settles once everything asked for so far is done. */
let last: Promise<unknown> = Promise.resolve()

/** Runs requests one after another, so that the page never says anything else is kept than what is. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const turn = last.then(ask)
  last = turn.catch(() => {})
  return turn
}

/** Looks up what is kept, and creates nothing where nothing is. */
export const lookForKept = (): Promise<void> =>
  inTurn(async () => {
    const date = await inStore('readonly', (kept) => kept.get('date')).catch(() => null)
    if (typeof date === 'string') useKept.setState({ date })
  })

/**
 * Keeps a log in place of the one before.
 *
 * @param date - The ISO date of today.
 * @returns Whether it is kept now, or why not.
 */
export const keep = (reading: Reading, date: string): Promise<'kept' | 'full' | 'forbidden'> =>
  inTurn(async () => {
    try {
      await inStore('readwrite', (kept) => {
        kept.put(date, 'date')
        return kept.put(reading, 'reading')
      })
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
    const found = await inStore('readonly', (kept) => kept.get('reading')).catch(() => null)
    // Nothing else is ever put there.
    const reading = (found as Reading | undefined) ?? null
    useKept.setState(reading ? { reading } : { date: null, reading })
    return reading
  })

/** Forgets the kept log, and leaves nothing of it in the browser. */
export const forget = (): Promise<void> =>
  inTurn(() => {
    useKept.setState({ date: null, reading: null })
    return new Promise((done) => {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', () => done())
      // Another tab reads it still: it goes once that is over.
      request.addEventListener('blocked', () => done())
      request.addEventListener('error', () => done())
    })
  })

/**
 * Asks something of the store.
 *
 * @throws what the browser says where it may not be used or has no room; to be read, it has to be there.
 */
function inStore(
  mode: IDBTransactionMode,
  ask: (kept: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
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
      const transaction = database.transaction(store, mode)
      const asked = ask(transaction.objectStore(store))
      const end = (settle: () => void) => () => {
        database.close()
        settle()
      }
      transaction.addEventListener(
        'complete',
        end(() => done(asked.result)),
      )
      transaction.addEventListener(
        'abort',
        end(() => fail(transaction.error)),
      )
    })
  })
}
