import { Code2, Share2, SunMoon } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useCalculator } from '../state/calculator'
import type { Theme } from '../state/link'
import { usePreferences } from '../state/preferences'
import { flushAddress } from '../state/url-sync'
import buttons from './buttons.module.css'
import { EmbedDialog } from './EmbedDialog'
import styles from './Header.module.css'
import { Rose } from './Rose'
import { Select } from './Select'
import { ShareDialog } from './ShareDialog'

/** The name of the page, and what can be done with the whole of it. */
export function Header() {
  const { formatMessage } = useIntl()
  const [open, setOpen] = useState<'share' | 'embed' | null>(null)
  const close = () => setOpen(null)

  function show(dialog: 'share' | 'embed') {
    flushAddress()
    setOpen(dialog)
  }

  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <Rose />
        {formatMessage({ id: 'site.name' })}
      </p>
      <div className={styles.actions}>
        <ThemeChooser />
        <button type="button" className={buttons.pill} onClick={() => show('embed')}>
          <Code2 aria-hidden="true" />
          {formatMessage({ id: 'header.embed' })}
        </button>
        <button type="button" className={buttons.primary} onClick={() => show('share')}>
          <Share2 aria-hidden="true" />
          {formatMessage({ id: 'header.share' })}
        </button>
      </div>
      {open === 'share' && <ShareDialog onClose={close} />}
      {open === 'embed' && <EmbedDialog onClose={close} />}
    </header>
  )
}

function ThemeChooser() {
  const { formatMessage } = useIntl()
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
      icon={<SunMoon aria-hidden="true" />}
      value={linked ?? theme}
      options={(['auto', 'light', 'dark'] as const).map((value) => ({
        value,
        text: formatMessage({ id: `header.theme.${value}` }),
      }))}
      onChange={(value) => choose(value as Theme)}
    />
  )
}
