import { Download } from 'lucide'
import buttons from './buttons.module.css'
import { Icon } from './Icon'
import { isInFrame } from './in-frame'
import { saveFile } from './save-file'
import { TextToCopy } from './TextToCopy'
import { useTexts } from './texts'

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
} as const

type FileToSaveProps = {
  readonly kind: keyof typeof mediaTypes
  readonly name: string
  readonly text: string
  /** Stands before the text in the file alone. */
  readonly before?: string
}

/** A file to save; in a frame, where that may be forbidden in silence, its text to copy. */
export function FileToSave({ kind, name, text, before = '' }: FileToSaveProps) {
  const { formatMessage } = useTexts()
  if (isInFrame()) {
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
