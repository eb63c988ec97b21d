import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { frontPage } from '../../src/data/pages'
import { pageTexts } from '../../src/language/groups/page'
import { addTexts } from '../../src/language/load'
// Loaded late on the page, and maybe only after a test has ended.
import '../../src/ui/answer/Spent'
import '../../src/ui/basket/Basket'
import '../../src/ui/compare/Compare'
import '../../src/ui/page/Details'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { enterSite } from '../../src/state/place'
import { usePreferences } from '../../src/state/preferences'
import { loadGiftFinder, loadGiftOptions } from '../../src/ui/gift/gift-finder'
import { opened } from './opened'

afterEach(cleanup)

const { open } = useChoices.getState()

// Files share the store, the browser's storage, its address and the page that was opened there.
afterEach(() => {
  opened.leave()
  opened.leave = () => {}
  open(readLink(''))
  usePreferences.setState(usePreferences.getInitialState())
  localStorage.clear()
  history.replaceState(null, '', '/')
  enterSite(frontPage)
})

// The page brings these for all of its components.
addTexts(pageTexts)

// So is the search among them, for those who turn to the field at once.
await Promise.all([loadGiftFinder(), loadGiftOptions()])

// How long a busy machine may take to load a dialog; what is waited for appears sooner.
configure({ asyncUtilTimeout: 60_000 })

/** Made by React for each text but the only one of an element, which it sets by the element itself. */
const bareTexts: Text[] = []

beforeEach(() => {
  bareTexts.length = 0
  document.createTextNode = (data) => {
    const text = Document.prototype.createTextNode.call(document, data)
    bareTexts.push(text)
    return text
  }
})

afterEach(() => {
  Reflect.deleteProperty(document, 'createTextNode')
  const where = bareTexts.map((text) => text.parentElement?.outerHTML ?? text.data)
  expect(where, 'texts that are lost once a browser translates the page').toEqual([])
})

// What follows stands in for what jsdom lacks, where it lacks it. Nothing has a size there.

// The page's styles are not loaded. On wide screens they show the menu beside Share.
document.head.insertAdjacentHTML(
  'beforeend',
  '<style>[popover] { display: flex !important }</style>',
)

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

vi.stubGlobal('ResizeObserver', SilentObserver)

/** All that is looked for is in sight. */
class SeeingObserver extends SilentObserver {
  readonly #callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void
  constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    super()
    this.#callback = callback
  }
  override observe() {
    queueMicrotask(() => this.#callback([{ isIntersecting: true }]))
  }
}

vi.stubGlobal('IntersectionObserver', SeeingObserver)

class NeverMatching extends EventTarget {
  readonly matches = false
  readonly onchange = null
  constructor(readonly media: string) {
    super()
  }
  addListener() {}
  removeListener() {}
}

vi.stubGlobal('matchMedia', (query: string) => new NeverMatching(query))

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return
    this.open = false
    if (returnValue !== undefined) this.returnValue = returnValue
    this.dispatchEvent(new Event('close'))
  },
})
