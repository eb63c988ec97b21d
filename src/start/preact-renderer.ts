import { type ComponentChild, options, render } from 'preact'

const ofPreact = options.vnode?.bind(options)

/**
 * Sets the only text of an element by that element, as React does: a node of its own would be lost
 * once a browser translates the page.
 */
options.vnode = (vnode) => {
  ofPreact?.(vnode)
  const { type, props } = vnode
  const { children } = props
  // In a drawing Preact would set an attribute, and drawings are not translated.
  if (
    typeof type === 'string' &&
    typeof children === 'string' &&
    !/^(t(ext|span|itle)|desc)$/.test(type)
  )
    Object.assign(props, { textContent: children, children: undefined })
}

/** Reuses the elements that the build made, and corrects whatever differs. */
export function renderOver(root: HTMLElement, view: ComponentChild, onReady: () => void): void {
  // Run effects, which subscribe to the store, before the next event.
  options.requestAnimationFrame = queueMicrotask
  render(view, root)
  queueMicrotask(onReady)
}
