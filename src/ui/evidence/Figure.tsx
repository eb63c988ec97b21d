import type { ReactNode } from 'react'
import { Section } from '../controls/Section'
import styles from './Figure.module.css'
import { FigureTools, type FigureToolsProps } from './FigureTools'

type FigureProps = Omit<FigureToolsProps, 'rowsOf'> & {
  /** Shown at the end of the title's line. */
  readonly aside: string
  /** What the colours of its drawings mean. */
  readonly signs?: ReactNode
  /** Without it, there is no table yet. */
  readonly rowsOf?: FigureToolsProps['rowsOf'] | undefined
  /** Sentences below the table. */
  readonly notes?: ReactNode
  readonly children: (titleId: string) => ReactNode
}

/** A table with its title, its file and how to cite it. */
export function Figure(props: FigureProps) {
  const { id, title, aside, signs, rowsOf, notes, children } = props
  return (
    <Section
      title={title}
      area={id}
      aside={
        <div className={styles.aside}>
          <p>{aside}</p>
          {signs}
        </div>
      }
    >
      {(titleId) => (
        <>
          {children(titleId)}
          <div className={styles.foot}>
            <div className={styles.notes}>{notes}</div>
            {rowsOf && <FigureTools {...props} rowsOf={rowsOf} />}
          </div>
        </>
      )}
    </Section>
  )
}
