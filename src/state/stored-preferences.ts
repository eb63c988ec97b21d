/** Where the browser keeps the visitor's preferences. */
export const preferencesKey = 'rose-value'

/** What is stored there, before the page has read it; empty where nothing is, or may be. */
export function storedPreferences(): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(localStorage.getItem(preferencesKey) ?? '').state ?? {}
  } catch {
    return {}
  }
}
