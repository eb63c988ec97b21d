import { frontPage } from '../../data/pages'
import { Terms, type Way } from '../fields/Terms'
import { PageLink } from '../links/PageLink'

/** The rates behind what a place shows, each with a link to where the calculator has it. */
export const RatesLine = () => <Terms Way={WayToCalculator} />

const WayToCalculator: Way = ({ to, className, text }) => (
  <PageLink page={frontPage} fragment={to} className={className}>
    <span>{text}</span>
  </PageLink>
)
