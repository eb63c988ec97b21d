import { siteRoot } from '../state/site'
import { flushAddress } from '../state/url-sync'
import { isInFrame } from './in-frame'
import { useNewVersion } from './new-version'

declare global {
  interface Window {
    /** Not yet known to TypeScript, nor to every browser. */
    readonly trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules }
  }
}

type Rules = { readonly createScriptURL: (text: string) => string }

/**
 * Has the browser keep the site for times without a network. In a frame it is the business of the
 * page around it; where the browser forbids it, nothing is kept.
 */
export function keepOffline(): void {
  if (import.meta.env.PROD && !isInFrame()) void register().catch(() => undefined)
}

async function register() {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(workerAddress())
  // A page that no worker has is as new as the network.
  const look = () => {
    if (registration.waiting && serviceWorker.controller) {
      useNewVersion.setState({ hasArrived: true })
    }
  }
  const follow = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', follow)
  follow()
  look()
}

/** Where the worker is: the only text that the page's security policy lets become a script. */
function workerAddress(): string {
  const address = new URL('sw.js', siteRoot()).href
  const policy = window.trustedTypes?.createPolicy('rose-value', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

/** Opens the page anew in the newest version. Pages that are open elsewhere stay as they are. */
export async function reloadNewest(): Promise<void> {
  const { serviceWorker } = navigator
  const waiting = (await serviceWorker.getRegistration())?.waiting
  const reload = () => {
    flushAddress()
    location.reload()
  }
  // Another page may have let it take over already.
  if (!waiting) return reload()
  serviceWorker.addEventListener('controllerchange', reload, { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  waiting.postMessage('take over')
}
