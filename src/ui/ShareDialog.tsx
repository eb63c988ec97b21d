import { type ReactNode, useId, useState } from 'react'
import { shareAddress } from '../state/url-sync'
import { Dialog } from './Dialog'
import dialogStyles from './Dialog.module.css'
import { isInFrame } from './in-frame'
import { PictureToSave } from './PictureToSave'
import { QrCode } from './QrCode'
import { ReceiptFiles } from './ReceiptFiles'
import styles from './ShareDialog.module.css'
import { TextToCopy } from './TextToCopy'
import { useTexts } from './texts'
import { today } from './today'
import { useAnswerText } from './useAnswer'
import { useCalculation } from './useCalculation'
import { useCitation } from './useCitation'
import { useReceiptRecord } from './useReceiptRecord'
import { useSentence } from './useSentence'

/** The calculation to be sent to somebody: as a link, in words, as a picture or as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useTexts()
  const calculation = useCalculation()
  const [frozen, setFrozen] = useState(calculation.scenario.rateSet !== undefined)
  const pinnedLink = shareAddress(calculation.rateSet.id)
  const link = frozen ? pinnedLink : shareAddress()
  const answer = useAnswerText()
  const sentence = useSentence(calculation, link)
  const record = useReceiptRecord(calculation, { link, pinnedLink }, today())
  const citation = useCitation(calculation, record)
  return (
    <Dialog title={formatMessage({ id: 'share.title' })} onClose={onClose}>
      {calculation.scenario.rateSet === undefined && (
        <Freeze frozen={frozen} onChange={setFrozen} />
      )}
      <div className={styles.link}>
        <TextToCopy
          label={formatMessage({ id: 'share.link' })}
          text={link}
          copyLabel={formatMessage({ id: 'share.copyLink' })}
          rows={3}
          sheet={{ title: formatMessage({ id: 'site.name' }), text: answer, url: link }}
        />
        <QrCode link={link} />
      </div>
      <Section title={formatMessage({ id: 'share.words' })}>
        <TextToCopy
          label={formatMessage({ id: 'share.text' })}
          text={sentence}
          copyLabel={formatMessage({ id: 'share.copyText' })}
          rows={5}
        />
        <TextToCopy
          label={formatMessage({ id: 'share.citation' })}
          text={citation}
          copyLabel={formatMessage({ id: 'share.copyCitation' })}
          rows={6}
        />
      </Section>
      <Section title={formatMessage({ id: 'share.picture' })}>
        {isInFrame() && <p className={styles.note}>{formatMessage({ id: 'share.inFrame' })}</p>}
        <PictureToSave key={link} address={link} />
      </Section>
      <Section title={formatMessage({ id: 'share.files' })}>
        <ReceiptFiles record={record} />
      </Section>
    </Dialog>
  )
}

type FreezeProps = {
  readonly frozen: boolean
  readonly onChange: (frozen: boolean) => void
}

/** Whether the link keeps today's rates. */
function Freeze({ frozen, onChange }: FreezeProps) {
  const { formatMessage } = useTexts()
  const hintId = useId()
  return (
    <label className={dialogStyles.check}>
      <input
        type="checkbox"
        checked={frozen}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{formatMessage({ id: 'share.freeze' })}</span>
      <small id={hintId}>{formatMessage({ id: 'share.freezeHint' })}</small>
    </label>
  )
}

type SectionProps = { readonly title: string; readonly children: ReactNode }

function Section({ title, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
