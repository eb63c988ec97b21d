import { Check, Copy } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { useIntl } from 'react-intl'
import buttons from './buttons.module.css'
import styles from './Dialog.module.css'

type CopyButtonProps = {
  readonly text: string
  readonly label: string
  /** Holds the same text: it is selected where the browser forbids copying. */
  readonly shown: RefObject<HTMLTextAreaElement | null>
}

type Result = 'done' | 'blocked'

/** Copies a text, or where that is forbidden selects it and says so. */
export function CopyButton({ text, label, shown }: CopyButtonProps) {
  const { formatMessage } = useIntl()
  const [result, setResult] = useState<{ of: string; result: Result } | null>(null)
  const latest = result?.of === text ? result.result : null

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setResult({ of: text, result: 'done' })
    } catch {
      shown.current?.focus()
      shown.current?.select()
      setResult({ of: text, result: 'blocked' })
    }
  }

  return (
    <div className={styles.copy}>
      <button type="button" className={buttons.primary} onClick={() => void copy()}>
        {latest === 'done' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {label}
      </button>
      <span role="status">{latest && formatMessage({ id: `copy.${latest}` })}</span>
    </div>
  )
}
