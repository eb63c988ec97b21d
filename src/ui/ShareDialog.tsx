import { useId, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { shareAddress } from '../state/url-sync'
import { CopyButton } from './CopyButton'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'
import { useCalculation } from './useCalculation'
import { useSentence } from './useSentence'

/** The calculation to be sent to somebody: as a link, or as a sentence. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useIntl()
  const calculation = useCalculation()
  const [frozen, setFrozen] = useState(calculation.scenario.rateSet !== undefined)
  const link = shareAddress(frozen ? calculation.rateSet.id : undefined)
  const sentence = useSentence(calculation, link)
  const hintId = useId()
  return (
    <Dialog title={formatMessage({ id: 'share.title' })} onClose={onClose}>
      {calculation.scenario.rateSet === undefined && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={frozen}
            aria-describedby={hintId}
            onChange={(event) => setFrozen(event.target.checked)}
          />
          <span>{formatMessage({ id: 'share.freeze' })}</span>
          <small id={hintId}>{formatMessage({ id: 'share.freezeHint' })}</small>
        </label>
      )}
      <TextToCopy
        label={formatMessage({ id: 'share.link' })}
        text={link}
        copyLabel={formatMessage({ id: 'share.copyLink' })}
        rows={2}
      />
      <TextToCopy
        label={formatMessage({ id: 'share.text' })}
        text={sentence}
        copyLabel={formatMessage({ id: 'share.copyText' })}
        rows={5}
      />
    </Dialog>
  )
}

type TextToCopyProps = {
  readonly label: string
  readonly text: string
  readonly copyLabel: string
  readonly rows: number
}

/** A text to read, select and copy. */
export function TextToCopy({ label, text, copyLabel, rows }: TextToCopyProps) {
  const id = useId()
  const shown = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={shown} readOnly rows={rows} value={text} dir="ltr" />
      <CopyButton text={text} label={copyLabel} shown={shown} />
    </div>
  )
}
