import { useState } from 'react'
import { useIntl } from 'react-intl'
import type { Theme } from '../state/link'
import { shareAddress } from '../state/url-sync'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'
import { frameAddress, frameCode } from './embed-code'
import { Segmented } from './Segmented'
import { TextToCopy } from './TextToCopy'
import { useCalculation } from './useCalculation'

type RatesOf = 'frozen' | 'live'

/** The code that puts this calculation into a post, and what it will look like there. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useIntl()
  const { rateSet, scenario } = useCalculation()
  const [ratesOf, setRatesOf] = useState<RatesOf>(
    scenario.rateSet === undefined ? 'live' : 'frozen',
  )
  const [theme, setTheme] = useState<Theme>('auto')
  const link = shareAddress(ratesOf === 'frozen' ? rateSet.id : undefined)
  const address = frameAddress(link, theme)
  const title = formatMessage({ id: 'embed.frameTitle' })
  return (
    <Dialog title={formatMessage({ id: 'embed.title' })} onClose={onClose}>
      <p>{formatMessage({ id: 'embed.intro' })}</p>
      {scenario.rateSet === undefined && (
        <Segmented<RatesOf>
          label={formatMessage({ id: 'embed.rates' })}
          value={ratesOf}
          options={[
            { value: 'live', text: formatMessage({ id: 'embed.live' }) },
            { value: 'frozen', text: formatMessage({ id: 'embed.frozen' }) },
          ]}
          onChange={setRatesOf}
        />
      )}
      <Segmented<Theme>
        label={formatMessage({ id: 'embed.theme' })}
        value={theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          text: formatMessage({ id: `header.theme.${value}` }),
        }))}
        onChange={setTheme}
      />
      <TextToCopy
        label={formatMessage({ id: 'embed.code' })}
        text={frameCode(address, title)}
        copyLabel={formatMessage({ id: 'embed.copy' })}
        rows={5}
      />
      <p className={styles.label}>{formatMessage({ id: 'embed.preview' })}</p>
      <iframe
        className={styles.preview}
        src={address}
        title={title}
        loading="lazy"
        sandbox="allow-scripts allow-popups"
        // A frame of another colour scheme than its page has a solid ground.
        style={{ colorScheme: theme === 'auto' ? 'light dark' : theme }}
      />
    </Dialog>
  )
}
