import { type ReactNode, useId } from 'react'
import styles from './Card.module.css'

type CardProps = {
  readonly title: string
  /** Its place on the page; see `App.module.css`. */
  readonly area: string
  /** What is in it; it may be named by the title, whose id it is given. */
  readonly children: (titleId: string) => ReactNode
}

/** A region of the page with its title. */
export function Card({ title, area, children }: CardProps) {
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
