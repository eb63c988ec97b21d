import { Download } from 'lucide'
import { useTexts } from '../../language/texts'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { mayBeRestricted } from './may-be-restricted'
import { saveFile } from './save-file'
import { TextToCopy } from './TextToCopy'

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
} as const

type FileToSaveProps = {
  readonly kind: keyof typeof mediaTypes
  readonly name: string
  readonly text: string
  /** Precedes the text in the file, but not in a copy. */
  readonly before?: string
}

/** A file to save. Where a sandbox may silently forbid that, shows the file's text to copy instead. */
export function FileToSave({ kind, name, text, before = '' }: FileToSaveProps) {
  const { formatMessage } = useTexts()
  if (mayBeRestricted()) {
    return (
      <TextToCopy
        label={formatMessage({ id: `share.${kind}` })}
        text={text}
        copyLabel={formatMessage({ id: `share.copy.${kind}` })}
        rows={4}
      />
    )
  }
  return (
    <button
      type="button"
      className={buttons.pill}
      onClick={() => saveFile(name, new Blob([before, text], { type: mediaTypes[kind] }))}
    >
      <Icon of={Download} />
      <span>{formatMessage({ id: `share.save.${kind}` })}</span>
    </button>
  )
}
