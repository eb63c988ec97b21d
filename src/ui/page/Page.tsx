import { useLayoutEffect } from 'react'
import type { Page as SitePage } from '../../data/pages'
import { useTexts } from '../../language/texts'
import { Answer } from '../answer/Answer'
import { mainId } from '../controls/focus-main'
import { Fields } from '../fields/Fields'
import { LatePart } from '../loading/LatePart'
import styles from './Page.module.css'
import { loadRest, Rest, RestPart } from './Rest'

type PageProps = {
  /** Which page of the site this is: once all of it is there, the link is opened and followed. */
  readonly opens?: SitePage
}

/** The page, top to bottom. */
export function Page({ opens }: PageProps) {
  return (
    <div className={styles.page}>
      <Rest part="Header" />
      <main id={mainId} className={styles.main} tabIndex={-1}>
        <Answer />
        <Rest part="Notices" />
        <Fields />
        <LatePart
          load={loadRest}
          failed="accounts.failed"
          render={(rest) => (
            <>
              <RestPart rest={rest} part="Breakdown" />
              {opens && <OpensLink page={opens} openLink={rest.openLink} />}
            </>
          )}
        />
      </main>
      <Footer />
      <Rest part="Announcer" />
    </div>
  )
}

type OpensLinkProps = {
  readonly page: SitePage
  readonly openLink: (page: SitePage) => () => void
}

function OpensLink({ page, openLink }: OpensLinkProps) {
  useLayoutEffect(() => openLink(page), [openLink, page])
  return null
}

function Footer() {
  const { formatMessage } = useTexts()
  return (
    <footer className={styles.footer}>
      <p>{formatMessage({ id: 'footer.independent' })}</p>
      <p>{formatMessage({ id: 'footer.plain' })}</p>
    </footer>
  )
}
