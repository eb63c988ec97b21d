import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './Tabs.module.css'

type TabsProps<Name extends string> = {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly text: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/** Panels of which one is shown. The arrow keys, Home and End go from tab to tab. */
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
    // On a phone some of the tabs are beyond the edge.
    tabOf(name)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    // With these, the arrow keys are the browser's: back and forward.
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

/** Which tab a key leads to, around the ends; -1 where the key means something else. */
function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return -1
  const isForward = (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction !== 'rtl')
  return (at + (isForward ? 1 : count - 1)) % count
}
