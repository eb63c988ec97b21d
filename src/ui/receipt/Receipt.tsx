import { type ReactNode, useId, useState } from 'react'
import { exact, isZero } from '../../domain/amount'
import type { Rhythm, Times } from '../../domain/over-time'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { InTurn } from '../loading/InTurn'
import { HowOften } from './HowOften'
import { OverTime } from './OverTime'
import styles from './Receipt.module.css'
import { ReceiptNotes } from './ReceiptNotes'
import { ReceiptTable } from './ReceiptTable'

/** A slip with every line of the money, and what it comes to if the same is sent again and again. */
export function Receipt() {
  const { formatMessage } = useTexts()
  const calculation = useCalculation()
  // Kept while nothing is paid: typing 0.5 starts with 0.
  const [rhythm, setRhythm] = useState<Rhythm>('once')
  const [lives, setLives] = useState(() => exact<Times>('1'))
  const [hasZeros, setHasZeros] = useState(false)
  const titleId = useId()

  const isPaid = !isZero(calculation.outcome.viewerPays)
  return (
    <Slip titleId={titleId} aside={isPaid && <HowOften rhythm={rhythm} onChange={setRhythm} />}>
      {isPaid ? (
        <InTurn>
          <ReceiptTable titleId={titleId} isOpen={hasZeros} onOpen={setHasZeros} />
        </InTurn>
      ) : (
        <p className={styles.nothing}>{formatMessage({ id: 'picture.nothing' })}</p>
      )}
      <OverTime rhythm={rhythm} lives={lives} onLives={setLives} />
      {isPaid && <ReceiptNotes />}
    </Slip>
  )
}

type SlipProps = {
  readonly titleId: string
  /** Shown at the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A region of the page that looks like a piece of paper, torn off at its lower edge. */
function Slip({ titleId, aside, children }: SlipProps) {
  const { formatMessage } = useTexts()
  return (
    <section id="receipt" className={styles.slip} data-area="receipt" aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {formatMessage({ id: 'receipt.title' })}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
