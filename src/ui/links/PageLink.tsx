import { type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { folderOf, type Page } from '../../data/pages'
import { useChoices } from '../../state/choices'
import { ScenarioContext } from '../../state/react/useCalculation'
import { wayTo } from '../../state/way-to'

type PageLinkProps = {
  readonly page: Page
  readonly className?: string | undefined
  /** Whether it leads to the page that the visitor is on. */
  readonly isHere?: boolean
  /** The id of a part of that page. */
  readonly fragment?: string
  /** Where leaving the page would lose something. */
  readonly isInNewTab?: boolean
  readonly children: ReactNode
}

const neverChanges = () => () => {}

/** Leads to another page of the site, with the visitor's rates. */
export function PageLink(props: PageLinkProps) {
  const { page, className, isHere = false, fragment, isInNewTab, children } = props
  const given = useContext(ScenarioContext)
  const scenario = useChoices((choices) => given ?? choices.scenario)
  const guessed = useChoices((choices) => choices.guessed)
  // The build writes relative links from page to page; it doesn't know the site's address.
  const isBuilt = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
  const href = useMemo(
    () => (isBuilt ? `./${folderOf(page)}` : wayTo(page, scenario, guessed)),
    [isBuilt, page, scenario, guessed],
  )
  const target = fragment === undefined ? href : `${href}#${fragment}`
  return (
    <a
      className={className}
      href={target}
      target={isInNewTab ? '_blank' : undefined}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
