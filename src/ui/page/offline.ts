import { flushAddress } from '../../state/kept-address'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { useNewVersion } from './new-version'
import { trustedAddress } from './trusted-scripts'

let isKept = false

/**
 * Has the browser keep the site for times without a network. A frame leaves that to the page around
 * it. Where the browser forbids it, nothing is kept. Asked again, it
 * does nothing.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || isKept || mayBeRestricted()) return
  isKept = true
  void register().catch(() => undefined)
}

async function register() {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(trustedAddress('sw.js'))
  // A page without a worker came from the network, so it is the newest.
  const check = () => {
    if (registration.waiting && serviceWorker.controller) {
      useNewVersion.setState({ hasArrived: true })
    }
  }
  const follow = () => registration.installing?.addEventListener('statechange', check)
  registration.addEventListener('updatefound', follow)
  follow()
  check()
}

/** Reloads the page in the newest version. Pages in other tabs stay as they are. */
export async function reloadNewest(): Promise<void> {
  const { serviceWorker } = navigator
  const waiting = (await serviceWorker.getRegistration())?.waiting
  const reload = () => {
    flushAddress()
    location.reload()
  }
  // Another tab may have let the worker take over already.
  if (!waiting) return reload()
  serviceWorker.addEventListener('controllerchange', reload, { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have none
  waiting.postMessage('take over')
}
