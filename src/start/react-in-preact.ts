/* oxlint-disable react/immutability -- these are the hooks that the rule is about */
import {
  Component,
  type ComponentClass,
  createContext,
  createElement,
  Fragment,
  type FunctionComponent,
  options,
} from 'preact'
import {
  useCallback,
  useDebugValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'preact/hooks'

/**
 * What the first scripts of page and card use of React, in place of all that `preact/compat` brings. Libraries that
 * need more, such as Recharts, load that with them. Decision 41: the card's script 40.5 → 37.2 kB, the page's 54.8 → 51.5.
 */
export * from 'preact/hooks'
export { Component, createContext, createElement, Fragment as StrictMode }

/** A component that is rendered again only for other properties. */
export function memo<Props extends object>(type: FunctionComponent<Props>): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return Object.keys({ ...this.props, ...next }).some(
        (name) => this.props[name as keyof Props] !== next[name as keyof Props],
      )
    }
    override render() {
      return createElement(type, this.props)
    }
  }
}

/** A value of a store outside the components. */
export function useSyncExternalStore<Value>(
  subscribe: (onChange: () => void) => () => void,
  read: () => Value,
): Value {
  const value = read()
  const shown = useRef({ value, read })
  const [, renderAgain] = useState({})
  const check = useCallback(() => {
    if (!Object.is(shown.current.value, shown.current.read())) renderAgain({})
  }, [])
  useLayoutEffect(() => {
    shown.current = { value, read }
    check()
  }, [value, read, check])
  useEffect(() => {
    check()
    return subscribe(check)
  }, [subscribe, check])
  return value
}

/** A function that is always the same, and does what the latest one does. */
export function useEffectEvent<Given extends readonly unknown[]>(
  effect: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(effect)
  latest.current = effect
  return useCallback((...given) => latest.current(...given), [])
}

/** Renders at once what the change asks for. */
export function flushSync(change: () => void): void {
  let render = () => {}
  options.debounceRendering = (renderAll) => {
    render = renderAll
  }
  try {
    change()
    render()
  } finally {
    delete options.debounceRendering
  }
}

/** Zustand asks for these by the module. */
export default { useCallback, useDebugValue, useSyncExternalStore }
