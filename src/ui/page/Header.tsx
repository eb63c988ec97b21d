import { Bookmark, Code2, Share2, SunMoon } from 'lucide'
import { useLayoutEffect } from 'react'
import { useTexts } from '../../language/texts'
import { flushAddress } from '../../state/address-bar'
import { useChoices } from '../../state/choices'
import type { Theme } from '../../state/link'
import { followPreferences, usePreferences } from '../../state/preferences'
import { Select } from '../controls/Select'
import { useDialogs } from '../controls/useDialogs'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { Rose } from '../look/Rose'
import { useAppearance } from '../look/useAppearance'
import { useCanSave } from '../saved/useCanSave'
import styles from './Header.module.css'
import { NewVersion } from './NewVersion'
import { loadDialogs } from './parts'

/** The name of the page, and what can be done with the whole of it. */
export function Header() {
  const { formatMessage } = useTexts()
  const { opens, dialog } = useDialogs(loadDialogs, flushAddress)
  const canSave = useCanSave()
  useLayoutEffect(followPreferences, [])
  useAppearance(usePreferences(({ theme }) => theme))
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <Rose />
        <span>{formatMessage({ id: 'site.name' })}</span>
      </p>
      <div className={styles.actions}>
        <ThemeChooser />
        {canSave && (
          <button {...opens('saved')} className={`${buttons.pill} ${styles.sign}`}>
            <Icon of={Bookmark} />
            <span>{formatMessage({ id: 'header.saved' })}</span>
          </button>
        )}
        <button {...opens('embed')} className={buttons.pill}>
          <Icon of={Code2} />
          <span>{formatMessage({ id: 'header.embed' })}</span>
        </button>
        <button {...opens('share')} className={buttons.primary}>
          <Icon of={Share2} />
          <span>{formatMessage({ id: 'header.share' })}</span>
        </button>
      </div>
      {dialog}
      <NewVersion />
    </header>
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
