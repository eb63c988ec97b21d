import { Bookmark, Code2, Menu, Share2, SunMoon } from 'lucide'
import { useLayoutEffect, useRef } from 'react'
import { frontPage } from '../../data/pages'
import { type PlaceId, places } from '../../data/places'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { flushAddress } from '../../state/kept-address'
import type { Theme } from '../../state/link'
import { followPreferences, usePreferences } from '../../state/preferences'
import { type SharedPlace, SharedPlaceContext } from '../../wording/react/shared-place'
import { Select } from '../controls/Select'
import { useDialogs } from '../controls/useDialogs'
import { PageLink } from '../links/PageLink'
import { InTurn } from '../loading/InTurn'
import { setAccent } from '../look/accent'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { Rose } from '../look/Rose'
import { useAppearance } from '../look/useAppearance'
import { useCanSave } from '../saved/useCanSave'
import styles from './Header.module.css'
import { NewVersion } from './NewVersion'
import { loadDialogs } from './parts'

const menuId = 'menu'

type HeaderProps = {
  /** Where the visitor is. */
  readonly place: PlaceId
  /** What the place says of itself; none of the calculator, which is about the calculation. */
  readonly shared?: SharedPlace
}

/** The site's name and places, and what can be done with the whole of a calculation. */
export const Header = (props: HeaderProps) => (
  <InTurn>
    <WholeHeader {...props} />
  </InTurn>
)

function WholeHeader({ place, shared }: HeaderProps) {
  const { formatMessage } = useTexts()
  const menu = useRef<HTMLDivElement>(null)
  const { opens, dialog } = useDialogs(loadDialogs, () => {
    flushAddress()
    // The focus goes to the menu's button, so it comes back there: the one pressed is hidden by then.
    // Firefox before 125 has no popovers.
    menu.current?.hidePopover?.()
  })
  const canSave = useCanSave()
  useLayoutEffect(followPreferences, [])
  useAppearance(
    usePreferences(({ theme }) => theme),
    setAccent,
  )
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <PageLink page={frontPage} className={styles.brand}>
          <Rose />
          <span>{formatMessage({ id: 'site.name' })}</span>
        </PageLink>
        <InTurn>
          <Places here={place} />
        </InTurn>
        {/* On a phone a sheet, elsewhere beside Share. */}
        <div ref={menu} id={menuId} popover="auto" className={styles.menu}>
          <InTurn>
            <ThemeChooser />
          </InTurn>
          {canSave && (
            <button {...opens('saved')} className={styles.tool}>
              <Icon of={Bookmark} />
              <span>{formatMessage({ id: 'header.saved' })}</span>
            </button>
          )}
          <button {...opens('embed')} className={styles.tool}>
            <Icon of={Code2} />
            <span>{formatMessage({ id: 'header.embed' })}</span>
          </button>
        </div>
        <button {...opens('share')} className={buttons.primary}>
          <Icon of={Share2} />
          <span>{formatMessage({ id: 'header.share' })}</span>
        </button>
        <button type="button" className={styles.opensMenu} popoverTarget={menuId}>
          <Icon of={Menu} />
          <span>{formatMessage({ id: 'header.menu' })}</span>
        </button>
      </div>
      <SharedPlaceContext value={shared ?? null}>{dialog}</SharedPlaceContext>
      <NewVersion />
    </header>
  )
}

function Places({ here }: { readonly here: PlaceId }) {
  const { formatMessage } = useTexts()
  return (
    <nav className={styles.places} aria-label={formatMessage({ id: 'header.places' })}>
      {places.map(({ id, page }) => (
        <PageLink key={id} page={page} isHere={id === here}>
          <span>{formatMessage({ id: `place.${id}` })}</span>
        </PageLink>
      ))}
    </nav>
  )
}

function ThemeChooser() {
  const { formatMessage } = useTexts()
  const linked = useChoices((choices) => choices.view.theme)
  const setLinked = useChoices((choices) => choices.setTheme)
  const { theme, setTheme } = usePreferences()

  function choose(chosen: Theme) {
    setTheme(chosen)
    // From now on the visitor's choice counts, not the link's.
    setLinked(undefined)
  }

  return (
    <Select
      label={formatMessage({ id: 'header.theme' })}
      icon={<Icon of={SunMoon} />}
      value={linked ?? theme}
      options={(['auto', 'light', 'dark'] as const).map((value) => ({
        value,
        text: formatMessage({ id: `header.theme.${value}` }),
      }))}
      onChange={(value) => choose(value as Theme)}
    />
  )
}
