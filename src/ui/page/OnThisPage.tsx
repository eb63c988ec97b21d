import { ArrowDown } from 'lucide'
import { Icon } from '../look/Icon'
import styles from './OnThisPage.module.css'

type OnThisPageProps = {
  /** What the list is, for those who can't see where it stands. */
  readonly label: string
  /** Fragments, and what their links say. A part may come later than its link. */
  readonly parts: readonly { readonly id: string; readonly text: string }[]
}

/** Links to the parts of a long page; the address then leads there, too. */
export const OnThisPage = ({ label, parts }: OnThisPageProps) => (
  <nav className={styles.parts} aria-label={label}>
    {parts.map(({ id, text }) => (
      <a key={id} href={`#${id}`}>
        <span>{text}</span>
        <Icon of={ArrowDown} />
      </a>
    ))}
  </nav>
)
