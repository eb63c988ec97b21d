import { useState } from 'react'
import { LocaleContext, useLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { addressOf, placeOf } from '../../state/place'
import { useCalculation } from '../../state/react/useCalculation'
import { Dialog } from '../controls/Dialog'
import styles from './EmbedDialog.module.css'
import { EmbedHosts } from './EmbedHosts'
import { type EmbedChoices, EmbedOptions } from './EmbedOptions'
import { EmbedPreview } from './EmbedPreview'
import type { HostName } from './embed-hosts'

/** The code that puts this calculation into a post, and what it will look like there. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useTexts()
  const ownLocale = useLocale()
  const { rateSet, scenario } = useCalculation()
  const [choices, setChoices] = useState<EmbedChoices>({ frozen: false, theme: 'auto' })
  const [host, setHost] = useState<HostName>('frame')
  const { frozen, theme, accent, lang } = choices
  // No card shows what a creator plans and was paid, and anyone can read the code of a post.
  const shared = { ...scenario, plan: undefined, paid: undefined }
  const shown = frozen ? { ...shared, rateSet: rateSet.id } : shared
  // The reader's own is what a card has unless the link says otherwise.
  const look = { theme: theme === 'auto' ? undefined : theme, accent, lang }
  return (
    <Dialog title={formatMessage({ id: 'embed.title' })} onClose={onClose} wide>
      <p>{formatMessage({ id: 'embed.intro' })}</p>
      <div className={styles.make}>
        <EmbedOptions
          choices={choices}
          isPinned={scenario.rateSet !== undefined}
          onChange={setChoices}
        />
        <LocaleContext value={lang ?? ownLocale}>
          <EmbedHosts scenario={shown} look={look} shown={host} onShow={setHost} />
        </LocaleContext>
      </div>
      {host === 'letter' ? null : <EmbedPreview link={addressOf(placeOf(shown))} look={look} />}
    </Dialog>
  )
}
