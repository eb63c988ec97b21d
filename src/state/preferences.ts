import { create } from 'zustand'
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { followStored } from './follow-stored'
import type { Theme } from './link'
import { preferencesKey } from './stored-preferences'

/** What the browser stores for the visitor: never part of a calculation or a link. */
export type Preferences = {
  readonly theme: Theme
  /** Slugs of the gifts chosen last, newest first. */
  readonly recent: readonly string[]
  /** Whether the visitor wants US prices, whatever the browser's languages are. */
  readonly usesUsPrices: boolean

  readonly setTheme: (theme: Theme) => void
  readonly remember: (slug: string) => void
  readonly preferUsPrices: () => void
}

const themes: readonly unknown[] = ['light', 'dark', 'auto'] satisfies Theme[]
const recentAtMost = 5

/** If the browser forbids storage, for example in a sandboxed frame, nothing is stored. */
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
      usesUsPrices: false,
      setTheme: (theme) => set({ theme }),
      remember: (slug) =>
        set(({ recent }) => ({
          recent: [slug, ...recent.filter((other) => other !== slug)].slice(0, recentAtMost),
        })),
      preferUsPrices: () => set({ usesUsPrices: true }),
    }),
    {
      name: preferencesKey,
      storage: createJSONStorage(() => storageIfAllowed),
      partialize: ({ theme, recent, usesUsPrices }) => ({ theme, recent, usesUsPrices }),
      // Read once the page has started: the HTML was built without knowing the visitor.
      skipHydration: true,
      // Any version may have written it, and each part is read alone.
      migrate: (stored) => stored,
      merge: (stored, current) => ({ ...current, ...readStored(stored) }),
    },
  ),
)

/**
 * Reads the stored preferences, and follows what other tabs store.
 *
 * @returns A function that ends it.
 */
export const followPreferences = (): (() => void) =>
  followStored(preferencesKey, () => void usePreferences.persist.rehydrate())

/** Another version, or somebody else, may have stored it. */
function readStored(stored: unknown): Partial<Preferences> {
  const { theme, recent, usesUsPrices } = (stored ?? {}) as Record<string, unknown>
  return {
    ...(themes.includes(theme) && { theme: theme as Theme }),
    ...(typeof usesUsPrices === 'boolean' && { usesUsPrices }),
    ...(Array.isArray(recent) && { recent: recent.filter(isSlug).slice(0, recentAtMost) }),
  }
}

/** Only once all gifts are loaded can it be told whether the gift exists. */
const isSlug = (slug: unknown) => typeof slug === 'string' && /^[a-z\d-]{1,80}$/.test(slug)

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
