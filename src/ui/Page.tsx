import { useLayoutEffect } from 'react'
import type { Page as SitePage } from '../data/pages'
import { Answer } from './Answer'
import { Fields } from './Fields'
import { mainId } from './focus-main'
import { LatePart } from './LatePart'
import styles from './Page.module.css'
import { loadRest, Rest, RestPart } from './Rest'
import { useTexts } from './texts'

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
              <RestPart rest={rest} part="Accounts" />
              {opens && <Following page={opens} openSite={rest.openSite} />}
            </>
          )}
        />
      </main>
      <Footer />
      <Rest part="Announcer" />
    </div>
  )
}

type FollowingProps = {
  readonly page: SitePage
  readonly openSite: (page: SitePage) => () => void
}

function Following({ page, openSite }: FollowingProps) {
  useLayoutEffect(() => openSite(page), [openSite, page])
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
