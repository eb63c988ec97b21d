import { useId, useState } from 'react'
import type { OpenRate } from '../../domain/open-rate'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { useCalculation } from '../../state/react/useCalculation'
import { sourcedRange } from '../../state/sourced-range'
import { LatePart } from '../loading/LatePart'
import styles from './WhatIf.module.css'

const loadPanel = loadOnce(() => import('./WhatIfPanel'))

type WhatIfProps = {
  readonly name: OpenRate
  /** The rate's label: its slider has the same. */
  readonly label: string
}

/** Opens a slider over what the sources leave a rate; nothing where they leave it one number. */
export function WhatIf({ name, label }: WhatIfProps) {
  const { formatMessage } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  if (sourcedRange(name, useCalculation()) === null) return null
  return (
    <div className={styles.whatIf}>
      <button
        type="button"
        className={styles.button}
        aria-label={formatMessage({ id: 'rates.whatIfFor' }, { label })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {formatMessage({ id: 'rates.whatIf' })}
      </button>
      {isOpen && (
        <div id={id}>
          <LatePart
            load={loadPanel}
            failed="rates.whatIf.failed"
            waiting={<div className={styles.room} />}
            render={({ WhatIfPanel }) => <WhatIfPanel name={name} label={label} />}
          />
        </div>
      )}
    </div>
  )
}
