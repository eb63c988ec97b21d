import type { Page } from '../../data/pages'
import { useTexts } from '../../language/texts'
import { PageLink } from '../links/PageLink'
import styles from './InNewTab.module.css'

type InNewTabProps = { readonly page: Page; readonly fragment?: string; readonly text: string }

/** Leads to another page of the site in a tab of its own, and says so: the log stays open in this one. */
export function InNewTab({ page, fragment, text }: InNewTabProps) {
  const { formatMessage } = useTexts()
  return (
    <PageLink page={page} {...(fragment && { fragment })} className={styles.link} isInNewTab>
      <span className={styles.text}>{text}</span>
      <span className={styles.note}>{formatMessage({ id: 'log.newTab' })}</span>
    </PageLink>
  )
}
