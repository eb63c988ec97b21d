import { type ComponentChild, options, render } from 'preact'

const ofOthers = options.vnode?.bind(options)
const ownEvent = options.event?.bind(options)
const afterOthers = options.diffed?.bind(options)
const beforeUnmount = options.unmount?.bind(options)

type Props = Record<string, unknown>

/** By these names the built page has them: by others they would be removed there, and set again. */
const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
}

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
  const attribute = attributes[name]
  if (attribute !== undefined) return attribute
  return inDrawings.test(name)
    ? name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    : undefined
}

/** Names attributes and events as React does. */
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
}

/** The only texts of elements, as they were shown last. */
const shown = new WeakMap<Node, { readonly element: Element; readonly text: string | null }>()

/** Of Preact's vnodes, in its own names. */
type Inner = {
  readonly type: unknown
  readonly __e?: Node | null
  readonly __k?: readonly (Inner | null)[] | null
}

const nodeOf = ({ __e: node }: Inner) => node

/**
 * Puts a text that changed back into its element: to translate a page, browsers and their extensions put others in its
 * place, or wrap it. One that didn't change stays as they made it.
 */
options.diffed = (vnode) => {
  afterOthers?.(vnode)
  const { type, __e: element, __k: children } = vnode as Inner
  if (typeof type !== 'string' || children?.length !== 1) return
  const text = children[0] && nodeOf(children[0])
  if (!(element instanceof Element && text instanceof Text)) return
  if (shown.get(text)?.text === text.data) return
  shown.set(text, { element, text: text.data })
  if (element.firstChild !== text || text.nextSibling) element.replaceChildren(text)
}

/** What was made of a text goes with it. */
options.unmount = (vnode) => {
  beforeUnmount?.(vnode)
  const text = nodeOf(vnode)
  const element = text && shown.get(text)?.element
  if (element && text.parentNode !== element) element.replaceChildren()
}

options.event = (event) => Object.assign(ownEvent?.(event) ?? event, { nativeEvent: event })

/** Reuses the elements that the build made, and corrects whatever differs. */
export function renderOver(root: HTMLElement, view: ComponentChild, onReady: () => void): void {
  // Run effects, which subscribe to the store, before the next event.
  options.requestAnimationFrame = queueMicrotask
  render(view, root)
  queueMicrotask(onReady)
}
