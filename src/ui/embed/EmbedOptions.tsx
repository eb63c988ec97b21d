import { languageName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { sampleNumber } from '../../language/write-number'
import type { Theme } from '../../state/link'
import { Segmented } from '../controls/Segmented'
import { Select } from '../controls/Select'
import { AccentField } from './AccentField'
import styles from './EmbedDialog.module.css'

/** What can be chosen of a card beside its calculation. */
export type EmbedChoices = {
  /** Keeps the rates that are the newest today. */
  readonly frozen: boolean
  readonly theme: Theme
  readonly accent?: string | undefined
  readonly lang?: string | undefined
}

type EmbedOptionsProps = {
  readonly choices: EmbedChoices
  /** The calculation has rates of a certain date already. */
  readonly isPinned: boolean
  readonly onChange: (choices: EmbedChoices) => void
}

/** The choices of whoever puts a card into a post. */
export function EmbedOptions({ choices, isPinned, onChange }: EmbedOptionsProps) {
  const { formatMessage } = useTexts()
  const change = (changed: Partial<EmbedChoices>) => onChange({ ...choices, ...changed })
  return (
    <div className={styles.options}>
      {!isPinned && (
        <Segmented
          label={formatMessage({ id: 'embed.rates' })}
          value={choices.frozen ? 'frozen' : 'live'}
          options={(['live', 'frozen'] as const).map((value) => ({
            value,
            text: formatMessage({ id: `embed.${value}` }),
          }))}
          onChange={(value) => change({ frozen: value === 'frozen' })}
        />
      )}
      <Segmented<Theme>
        label={formatMessage({ id: 'embed.theme' })}
        value={choices.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          text: formatMessage({ id: `header.theme.${value}` }),
        }))}
        onChange={(theme) => change({ theme })}
      />
      <AccentField accent={choices.accent} onChange={(accent) => change({ accent })} />
      <Language lang={choices.lang} onChange={(lang) => change({ lang })} />
    </div>
  )
}

/** Locales that between them write numbers in the ways most readers know. */
const locales =
  'ar de de-CH en-GB en-IN en-US es es-MX fr he hi id it ja ko nl pl pt-BR ru th tr uk vi zh-CN zh-TW'.split(
    ' ',
  )

type LanguageProps = {
  readonly lang: string | undefined
  readonly onChange: (lang: string | undefined) => void
}

function Language({ lang, onChange }: LanguageProps) {
  const { formatMessage, language } = useTexts()
  const named = locales.map((locale) => ({
    value: locale,
    text: formatMessage(
      { id: 'embed.locale' },
      { name: languageName(locale, language), number: sampleNumber(locale) },
    ),
  }))
  const own = { value: '', text: formatMessage({ id: 'embed.ownLocale' }) }
  return (
    <Select
      label={formatMessage({ id: 'embed.language' })}
      value={lang ?? ''}
      options={[own, ...named.toSorted((a, b) => a.text.localeCompare(b.text, language))]}
      hint={formatMessage({ id: 'embed.languageHint' })}
      onChange={(value) => onChange(value || undefined)}
    />
  )
}
