import { type ReactNode, useSyncExternalStore } from 'react'
import { folderOf, type Page } from '../../data/pages'
import { useChoices } from '../../state/choices'
import { wayTo } from '../../state/way-to'

type PageLinkProps = {
  readonly page: Page
  readonly className?: string | undefined
  /** Whether it leads to the page that the visitor is on. */
  readonly isHere?: boolean
  readonly children: ReactNode
}

const neverChanges = () => () => {}

/** Leads to another page of the site, with the visitor's rates. */
export function PageLink({ page, className, isHere = false, children }: PageLinkProps) {
  const scenario = useChoices((choices) => choices.scenario)
  const guessed = useChoices((choices) => choices.guessed)
  // The build writes relative links from page to page; it doesn't know the site's address.
  const isBuilt = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
  return (
    <a
      className={className}
      href={isBuilt ? `./${folderOf(page)}` : wayTo(page, scenario, guessed)}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
