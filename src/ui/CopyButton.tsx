import { Check, Copy } from 'lucide'
import { type RefObject, useState } from 'react'
import buttons from './buttons.module.css'
import styles from './Dialog.module.css'
import { Icon } from './Icon'
import { isInFrame } from './in-frame'
import { useTexts } from './texts'

/** Where a text stands to be selected by whoever may not copy or share it. */
export type ShownText = RefObject<HTMLTextAreaElement | null>

type CopyButtonProps = {
  readonly text: string
  readonly label: string
  /** Holds the same text: it is selected where the browser forbids copying. */
  readonly shown: ShownText
}

type Result = 'done' | 'blocked'

/** Copies a text, or where that is forbidden selects it and says so. */
export function CopyButton({ text, label, shown }: CopyButtonProps) {
  const { formatMessage } = useTexts()
  const [result, setResult] = useState<{ of: string; result: Result } | null>(null)
  const latest = result?.of === text ? result.result : null

  async function copy() {
    try {
      if (isInFrame() && (await isForbidden())) throw new Error('copying is forbidden')
      await navigator.clipboard.writeText(text)
      setResult({ of: text, result: 'done' })
    } catch {
      selectAll(shown)
      setResult({ of: text, result: 'blocked' })
    }
  }

  return (
    <div className={styles.action}>
      <button type="button" className={buttons.primary} onClick={() => void copy()}>
        {latest === 'done' ? <Icon of={Check} /> : <Icon of={Copy} />}
        <span>{label}</span>
      </button>
      <span role="status" ref={latest === 'blocked' ? showIt : undefined}>
        {latest && formatMessage({ id: `copy.${latest}` })}
      </span>
    </div>
  )
}

/** In a low frame the reader would see a selected text, and not why. */
const showIt = (said: HTMLElement | null) => said?.scrollIntoView?.({ block: 'nearest' })

/**
 * Whether the page around us forbids it. Trying all the same would be logged as an error. Browsers
 * that don't know the question are tried.
 */
async function isForbidden(): Promise<boolean> {
  try {
    const name = 'clipboard-write' as PermissionName
    return (await navigator.permissions.query({ name })).state === 'denied'
  } catch {
    return false
  }
}

/** Selects the text, so that the keyboard can copy it. */
export function selectAll({ current }: ShownText): void {
  current?.focus()
  current?.select()
}
