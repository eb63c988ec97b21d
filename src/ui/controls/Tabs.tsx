import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './Tabs.module.css'

type TabsProps<Name extends string> = {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly text: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  /** The content of the chosen tab. */
  readonly children: ReactNode
}

/** Tabs with one panel. The arrow keys, Home and End move between the tabs. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: TabsProps<Name>) {
  const id = useId()
  const tabOf = (name: Name) => document.getElementById(`${id}-${name}`)

  function choose(name: Name) {
    onChoose(name)
    // On a phone, some tabs are scrolled out of sight.
    tabOf(name)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    // With these keys, the arrows belong to the browser: back and forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = tabs.findIndex(({ name }) => name === chosen)
    const next = tabs[targetOf(event, at, tabs.length)]
    if (!next) return
    event.preventDefault()
    choose(next.name)
    tabOf(next.name)?.focus()
  }

  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({ name, text }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={name === chosen ? `${id}-panel` : undefined}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
            onKeyDown={handleKey}
          >
            {text}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  )
}

/** The index of the tab that a key leads to, wrapping at the ends. -1 for any other key. */
function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return -1
  const isForward = (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction !== 'rtl')
  return (at + (isForward ? 1 : count - 1)) % count
}
