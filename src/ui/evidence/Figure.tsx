import type { ReactNode } from 'react'
import { Section } from '../controls/Section'
import styles from './Figure.module.css'
import { FigureFoot, type FigureFootProps } from './FigureFoot'

type FigureProps = FigureFootProps & {
  /** Shown at the end of the title's line. */
  readonly aside: string
  /** What the colours of its drawings mean. */
  readonly signs?: ReactNode
  readonly children: (titleId: string) => ReactNode
}

/** A table with its title, its file and how to cite it. */
export function Figure(props: FigureProps) {
  const { id, title, aside, signs, notes = null, children } = props
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
          <FigureFoot {...props} notes={notes} />
        </>
      )}
    </Section>
  )
}
