import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import styles from './Tabs.module.css'

type TabsProps = {
  readonly label: string
  readonly tabs: readonly { readonly name: string; readonly text: string }[]
  /** What the tab of that name shows. */
  readonly children: (name: string) => ReactNode
}

/** Panels of which one is shown. The arrow keys, Home and End go from tab to tab. */
export function Tabs({ label, tabs, children }: TabsProps) {
  const id = useId()
  const [chosen, setChosen] = useState(tabs[0]?.name ?? '')

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    const { key, currentTarget } = event
    const to = target(
      key,
      tabs.length,
      tabs.findIndex(({ name }) => name === chosen),
      currentTarget,
    )
    const tab = to === undefined ? undefined : tabs[to]
    if (!tab) return
    event.preventDefault()
    setChosen(tab.name)
    document.getElementById(`${id}-${tab.name}`)?.focus()
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
            onClick={() => setChosen(name)}
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
        {children(chosen)}
      </div>
    </div>
  )
}

/** The tab that a key leads to, around the ends; none where the key means something else. */
function target(key: string, count: number, at: number, tab: Element): number | undefined {
  const forwards = getComputedStyle(tab).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return (at + (key === forwards ? 1 : count - 1)) % count
}
