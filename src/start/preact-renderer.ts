import { type ComponentChild, options, render } from 'preact'

const ofOthers = options.vnode?.bind(options)
const ownEvent = options.event?.bind(options)
const afterOthers = options.diffed?.bind(options)

type Props = Record<string, unknown>

/** What React writes as `stroke-width` in a drawing. */
const inDrawings = /^(?:dominant|fill|font|shape|stop|stroke)[A-Z]|^text[AD]/

/** What Preact calls the attribute or event that React calls by this name, where the two differ. */
function nameOf(name: string, type: string, { type: kind }: Props): string | undefined {
  // React hears these from below, too.
  if (name === 'onFocus') return 'onfocusin'
  if (name === 'onBlur') return 'onfocusout'
  if (name === 'onChange') {
    // For React, a text changes with each key.
    const isText = type === 'input' && !/^(?:checkbox|file|radio)$/.test(String(kind))
    return isText || type === 'textarea' ? 'oninput' : undefined
  }
  return inDrawings.test(name)
    ? name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    : undefined
}

/**
 * Names attributes and events as React does, and sets the only text of an element by that element: a node of its
 * own would be lost once a browser translates the page.
 */
options.vnode = (vnode) => {
  ofOthers?.(vnode)
  const { type } = vnode
  if (typeof type !== 'string') return
  const props = vnode.props as Props
  for (const name of Object.keys(props)) {
    const other = nameOf(name, type, props)
    if (other === undefined) continue
    props[other] = props[name]
    delete props[name]
  }
  // In a drawing Preact would set an attribute, and drawings are not translated.
  if (typeof props['children'] === 'string' && !/^(t(ext|span|itle)|desc)$/.test(type)) {
    props['textContent'] = props['children']
    delete props['children']
  }
}

/**
 * Sets a text again that was lost with the node of the built page: where both texts are the same, Chromium may keep that
 * node, and Preact then removes it as one that it did not make.
 */
options.diffed = (vnode) => {
  afterOthers?.(vnode)
  // Preact’s name for the element.
  const { __e: element, props } = vnode as { __e?: Node | null; props: Props | null }
  const text = props?.['textContent']
  if (typeof text === 'string' && element?.firstChild === null) element.textContent = text
}

options.event = (event) => Object.assign(ownEvent?.(event) ?? event, { nativeEvent: event })

/** Reuses the elements that the build made, and corrects whatever differs. */
export function renderOver(root: HTMLElement, view: ComponentChild, onReady: () => void): void {
  // Run effects, which subscribe to the store, before the next event.
  options.requestAnimationFrame = queueMicrotask
  render(view, root)
  queueMicrotask(onReady)
}
