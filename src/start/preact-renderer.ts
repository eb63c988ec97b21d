import { type ComponentChild, options, render } from 'preact'

const ofOthers = options.vnode?.bind(options)
const ownEvent = options.event?.bind(options)

/** React hears these events from below, too. */
const events: Readonly<Record<string, string>> = { onFocus: 'onfocusin', onBlur: 'onfocusout' }

/** What React writes as `stroke-width` in a drawing. */
const inDrawings = /^(?:dominant|fill|font|shape|stop|stroke|text)[A-Z]/

/**
 * Names attributes and events as React does, and sets the only text of an element by that element: a node of its
 * own would be lost once a browser translates the page.
 */
options.vnode = (vnode) => {
  ofOthers?.(vnode)
  const { type } = vnode
  if (typeof type !== 'string') return
  const props = vnode.props as Record<string, unknown>
  for (const name in props) {
    const other =
      events[name] ??
      (inDrawings.test(name) && name !== 'textContent'
        ? name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
        : undefined)
    if (other !== undefined) {
      props[other] = props[name]
      delete props[name]
    }
  }
  // In a drawing Preact would set an attribute, and drawings are not translated.
  if (typeof props['children'] === 'string' && !/^(t(ext|span|itle)|desc)$/.test(type)) {
    props['textContent'] = props['children']
    delete props['children']
  }
}

options.event = (event) => Object.assign(ownEvent?.(event) ?? event, { nativeEvent: event })

/** Reuses the elements that the build made, and corrects whatever differs. */
export function renderOver(root: HTMLElement, view: ComponentChild, onReady: () => void): void {
  // Run effects, which subscribe to the store, before the next event.
  options.requestAnimationFrame = queueMicrotask
  render(view, root)
  queueMicrotask(onReady)
}
