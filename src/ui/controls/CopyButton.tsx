import { Check, Copy } from 'lucide'
import { type RefObject, useState } from 'react'
import { useTexts } from '../../language/texts'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Dialog.module.css'
import { mayBeRestricted } from './may-be-restricted'

/** The field with the text. The visitor can select it there if copying or sharing is forbidden. */
export type ShownText = RefObject<HTMLTextAreaElement | null>

type CopyButtonProps = {
  readonly text: string
  readonly label: string
  /** Holds the same text. The text is selected if the browser forbids copying. */
  readonly shown: ShownText
}

type Result = 'done' | 'blocked'

/** Copies a text. If that is forbidden, selects the text and says so. */
export function CopyButton({ text, label, shown }: CopyButtonProps) {
  const { formatMessage } = useTexts()
  const [result, setResult] = useState<{ of: string; result: Result } | null>(null)
  // The message is about this text alone, and isn’t repeated when the text comes back.
  if (result && result.of !== text) setResult(null)
  const latest = result?.result

  async function copy() {
    try {
      if (mayBeRestricted() && (await isForbidden())) throw new Error('copying is forbidden')
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
      <span role="status" ref={latest === 'blocked' ? scrollToMessage : undefined}>
        {latest && formatMessage({ id: `copy.${latest}` })}
      </span>
    </div>
  )
}

/** In a low frame the visitor would see the selected text, but not why it is selected. */
const scrollToMessage = (message: HTMLElement | null) =>
  message?.scrollIntoView?.({ block: 'nearest' })

/**
 * Whether the page around this one forbids copying. An attempt would then be logged as an error.
 * False in browsers that cannot tell.
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
