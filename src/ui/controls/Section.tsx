import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type SectionProps = {
  readonly title: string
  /** Its place on the page; see `Breakdown.module.css`. */
  readonly area: string
  /** The content. It is given the id of the title, to be labelled by it. */
  readonly children: (titleId: string) => ReactNode
}

/** A region of the page with its title. */
export function Section({ title, area, children }: SectionProps) {
  const titleId = useId()
  return (
    <section className={styles.card} data-area={area} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children(titleId)}
    </section>
  )
}
