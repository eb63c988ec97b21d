import { famousGifts } from '../../data/famous-gifts'
import { topicPages } from '../../data/pages'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { focusMain } from '../controls/focus-main'
import { PageLink } from '../links/PageLink'
import { InTurn } from '../loading/InTurn'
import buttons from '../look/buttons.module.css'
import styles from './Footer.module.css'

/** Where the source code is, if the build was given its address. */
const source: string | undefined = import.meta.env['VITE_SOURCE_URL']

/** What the site is, and links to its other pages. */
export const Footer = () => (
  <InTurn>
    <WholeFooter />
  </InTurn>
)

function Pages() {
  const { formatMessage } = useTexts()
  return (
    <nav aria-label={formatMessage({ id: 'footer.pages' })}>
      <ul className={styles.links}>
        {topicPages.map((page) => (
          <li key={page.path}>
            <PageLink page={page}>
              <span>{formatMessage({ id: `footer.${page.path}` as 'footer.bbc-2022' })}</span>
            </PageLink>
          </li>
        ))}
        {famousGifts.map(({ page, name }) => (
          <li key={page.path}>
            <PageLink page={page}>
              <span>{name}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function WholeFooter() {
  const { formatMessage } = useTexts()
  const startAgain = useChoices((choices) => choices.startAgain)
  return (
    <footer className={styles.footer}>
      <div className={styles.about}>
        <p>{formatMessage({ id: 'footer.independent' })}</p>
        <p>{formatMessage({ id: 'footer.plain' })}</p>
      </div>
      <InTurn>
        <Pages />
      </InTurn>
      <ul className={styles.links}>
        <li>
          <button
            type="button"
            className={buttons.words}
            onClick={() => {
              startAgain()
              focusMain()
              scrollTo(0, 0)
            }}
          >
            {formatMessage({ id: 'footer.startAgain' })}
          </button>
        </li>
        {source && (
          <>
            <li>
              <a href={`${source}/issues/new`} rel="noreferrer">
                {formatMessage({ id: 'footer.report' })}
              </a>
            </li>
            <li>
              <a href={source} rel="noreferrer">
                {formatMessage({ id: 'footer.source' })}
              </a>
            </li>
          </>
        )}
      </ul>
    </footer>
  )
}
