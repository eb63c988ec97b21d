import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type SectionProps = {
  readonly title: string
  /** Its place on the page, see `Breakdown.module.css`, and its fragment. */
  readonly area: string
  /** Shown at the end of the title's line. */
  readonly aside?: ReactNode
  /** The content. It is given the id of the title, to be labelled by it. */
  readonly children: (titleId: string) => ReactNode
}

/** A region of the page: one rule above it, and its title. */
export function Section({ title, area, aside, children }: SectionProps) {
  const titleId = useId()
  return (
    <section id={area} className={styles.section} data-area={area} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children(titleId)}
    </section>
  )
}
