import { Bookmark, Code2, Share2, SunMoon } from 'lucide'
import { useLayoutEffect, useRef } from 'react'
import { late } from '../data/late'
import { useCalculator } from '../state/calculator'
import type { Theme } from '../state/link'
import { followPreferences, usePreferences } from '../state/preferences'
import buttons from './buttons.module.css'
import { doneBefore } from './done-before'
import styles from './Header.module.css'
import { Icon } from './Icon'
import { NewVersion } from './NewVersion'
import { Rose } from './Rose'
import { Select } from './Select'
import { useTexts } from './texts'
import { useAppearance } from './useAppearance'
import { useDialogs } from './useDialogs'
import { useCanSave } from './useInBrowser'

const loadDialogs = late(() => import('./dialogs'))

/** The name of the page, and what can be done with the whole of it. */
export function Header() {
  const { formatMessage } = useTexts()
  const { opens, dialog } = useDialogs(loadDialogs)
  const canSave = useCanSave()
  const header = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // Each of its buttons opens a dialog: pressed twice is as good as once.
    if (header.current) doneBefore(header.current)()
    window.before?.abort()
  }, [])
  useLayoutEffect(followPreferences, [])
  useAppearance(usePreferences(({ theme }) => theme))
  return (
    <header ref={header} className={styles.header}>
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
  const linked = useCalculator((calculator) => calculator.view.theme)
  const setLinked = useCalculator((calculator) => calculator.setTheme)
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
