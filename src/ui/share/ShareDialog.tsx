import { type ReactNode, useContext, useId, useState } from 'react'
import { useTexts } from '../../language/texts'
import { today } from '../../language/today'
import { shareAddress } from '../../state/kept-address'
import { writeLink } from '../../state/link'
import { useLog } from '../../state/log'
import { useCalculation } from '../../state/react/useCalculation'
import { useScenarioNames } from '../../state/scenario-names'
import { sharedAnswerText } from '../../wording/answer'
import { citationText } from '../../wording/citation'
import { SharedPlaceContext } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { receiptRecord } from '../../wording/receipt-record'
import { answerWithRates, sentenceText } from '../../wording/share-sentence'
import { Dialog } from '../controls/Dialog'
import dialogStyles from '../controls/Dialog.module.css'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { TextToCopy } from '../controls/TextToCopy'
import { PictureToSave } from './PictureToSave'
import { QrCode } from './QrCode'
import { ReceiptFiles } from './ReceiptFiles'
import styles from './ShareDialog.module.css'

/** The calculation to be sent to somebody: as a link, in words, as a picture or as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const [frozen, setFrozen] = useState(calculation.scenario.rateSet !== undefined)
  const names = useScenarioNames()
  const hasLog = useLog(({ stage }) => stage.kind === 'done')
  const [hasPaid, setHasPaid] = useState(true)
  const shared = hasPaid ? {} : { paid: undefined }
  const pinnedLink = shareAddress({ ...shared, rateSet: calculation.rateSet.id })
  const link = frozen ? pinnedLink : shareAddress(shared)
  const place = useContext(SharedPlaceContext)
  const answer = place?.textOf(calculation, words) ?? sharedAnswerText(calculation, words)
  const record = receiptRecord(calculation, words, { link, pinnedLink }, today(), names)
  return (
    <Dialog title={formatMessage({ id: 'share.title' })} onClose={onClose}>
      {hasLog && <p className={styles.note}>{formatMessage({ id: 'share.log' })}</p>}
      {calculation.scenario.rateSet === undefined && (
        <Check of="freeze" checked={frozen} onChange={setFrozen} />
      )}
      {writeLink(calculation.scenario).has('paid') && (
        <Check of="paid" checked={hasPaid} onChange={setHasPaid} />
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
          text={
            place
              ? answerWithRates(answer, calculation, words, { link, compared: [] })
              : sentenceText(calculation, words, record)
          }
          copyLabel={formatMessage({ id: 'share.copyText' })}
          rows={5}
        />
        <TextToCopy
          label={formatMessage({ id: 'share.citation' })}
          text={citationText(calculation, words, record, place && answer)}
          copyLabel={formatMessage({ id: 'share.copyCitation' })}
          rows={6}
        />
      </Section>
      <Section title={formatMessage({ id: 'share.picture' })}>
        {mayBeRestricted() && (
          <p className={styles.note}>{formatMessage({ id: 'share.inFrame' })}</p>
        )}
        <PictureToSave key={link} address={link} answer={answer} />
      </Section>
      {/* Elsewhere there is no receipt. */}
      {place === null && (
        <Section title={formatMessage({ id: 'share.files' })}>
          <ReceiptFiles record={record} />
        </Section>
      )}
    </Dialog>
  )
}

type CheckProps = {
  /** Whether the link keeps today's rates, or has the visitor's own payout. */
  readonly of: 'freeze' | 'paid'
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ of, checked, onChange }: CheckProps) {
  const { formatMessage } = useTexts()
  const hintId = useId()
  return (
    <label className={dialogStyles.check}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{formatMessage({ id: `share.${of}` })}</span>
      <small id={hintId}>{formatMessage({ id: `share.${of}Hint` })}</small>
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
