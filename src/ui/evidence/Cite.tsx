import { Quote } from 'lucide'
import { useState } from 'react'
import type { Page } from '../../data/pages'
import type { RateSet } from '../../domain/rate-set'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { LatePart } from '../loading/LatePart'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Figure.module.css'

const loadCitation = loadOnce(() => import('./Citation'))

type CiteProps = {
  readonly title: string
  readonly fragment: string
  readonly finding: string | undefined
  readonly page: Page
  readonly rates: readonly RateSet[] | undefined
}

/** How to cite a table, once somebody asks for it. */
export function Cite(props: CiteProps) {
  const { formatMessage } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.tool}>
      <button
        type="button"
        className={buttons.pill}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of={Quote} />
        <span>{formatMessage({ id: 'evidence.cite' })}</span>
      </button>
      {isOpen && (
        <LatePart
          load={loadCitation}
          failed="evidence.late.failed"
          render={({ Citation }) => <Citation {...props} />}
        />
      )}
    </div>
  )
}
