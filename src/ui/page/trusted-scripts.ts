// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it.
import readLog from '../../log-reader/read-log?worker&url'

declare global {
  interface Window {
    /** Not yet known to TypeScript, nor to every browser. */
    readonly trustedTypes?: { createPolicy: (name: string, policy: Policy) => Policy }
  }
}

type Policy = { readonly createScriptURL: (address: string) => string }

/** The scripts that the page starts by their address, which is relative to the front page or whole. */
const scripts = { 'sw.js': 'sw.js', 'warm-intl.js': 'warm-intl.js', 'read-log': readLog } as const

/** Of the links in the HTML, this one leads to the front page's folder from the first instant on. */
const besideIcon = () => document.querySelector<HTMLLinkElement>('[rel=icon]')?.href

type Script = keyof typeof scripts
const names = Object.keys(scripts) as Script[]

const addressOf = (script: Script) => new URL(scripts[script], besideIcon() ?? location.href).href

/** A browser lets each name be used once. */
let policy: Policy | undefined

const newPolicy = () =>
  window.trustedTypes?.createPolicy('rose-value', {
    createScriptURL(address) {
      if (names.some((script) => addressOf(script) === address)) return address
      throw new TypeError(`${address} is not a script of this site`)
    },
  })

/** The address of a script, which the page's security policy accepts for a worker. */
export function trustedAddress(script: Script): string {
  policy ??= newPolicy()
  const address = addressOf(script)
  return policy?.createScriptURL(address) ?? address
}
