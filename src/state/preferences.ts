import { create } from 'zustand'
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import type { Theme } from './link'

/** What the browser keeps for the visitor: never part of a calculation or a link. */
export type Preferences = {
  readonly theme: Theme
  /** Slugs of the gifts chosen last, newest first. */
  readonly recent: readonly string[]

  readonly setTheme: (theme: Theme) => void
  readonly remember: (slug: string) => void
}

const themes: readonly unknown[] = ['light', 'dark', 'auto'] satisfies Theme[]
const recentAtMost = 5

/** Where the browser forbids storage, a frame's sandbox for one, nothing is kept. */
const storageIfAllowed: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => localStorage.removeItem(name)),
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'auto',
      recent: [],
      setTheme: (theme) => set({ theme }),
      remember: (slug) =>
        set(({ recent }) => ({
          recent: [slug, ...recent.filter((other) => other !== slug)].slice(0, recentAtMost),
        })),
    }),
    {
      name: 'rose-value',
      storage: createJSONStorage(() => storageIfAllowed),
      partialize: ({ theme, recent }) => ({ theme, recent }),
      // Read once the page is there: what was made at build time knows no visitor.
      skipHydration: true,
      // Whatever version wrote it: each part is read alone.
      migrate: (stored) => stored,
      merge: (stored, current) => ({ ...current, ...readStored(stored) }),
    },
  ),
)

/**
 * Takes what the browser keeps, and keeps to what another tab of the site stores; else the next
 * choice here would undo the one there.
 *
 * @returns A function that ends it.
 */
export function followPreferences(): () => void {
  const read = () => void usePreferences.persist.rehydrate()
  read()
  addEventListener('storage', read)
  // A page that comes back as it was left has missed what was stored since.
  addEventListener('pageshow', read)
  return () => {
    removeEventListener('storage', read)
    removeEventListener('pageshow', read)
  }
}

/** What was stored may be of another version, or of another hand. */
function readStored(stored: unknown): Partial<Preferences> {
  const { theme, recent } = (stored ?? {}) as Record<string, unknown>
  return {
    ...(themes.includes(theme) && { theme: theme as Theme }),
    ...(Array.isArray(recent) && { recent: recent.filter(isSlug).slice(0, recentAtMost) }),
  }
}

/** Whether there is a gift of that name shows once all gifts are loaded. */
const isSlug = (slug: unknown) => typeof slug === 'string' && /^[a-z\d-]{1,80}$/.test(slug)

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
