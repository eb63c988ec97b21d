import { useState } from 'react'
import { type FileRead, type LogFormat, logFormats } from '../../domain/log/reading'
import { useTexts } from '../../language/texts'
import { correct } from '../../state/log'
import { Select } from '../controls/Select'
import buttons from '../look/buttons.module.css'
import { ColumnMatch } from './ColumnMatch'
import styles from './Correction.module.css'

type CorrectionProps = { readonly file: FileRead; readonly index: number }

/** Lets the visitor say which program wrote a file, or what its columns are. */
export function Correction({ file, index }: CorrectionProps) {
  const { formatMessage } = useTexts()
  const [format, setFormat] = useState<LogFormat>(file.format ?? 'plain-list')
  return (
    <div className={styles.correction}>
      <div className={styles.format}>
        <Select
          label={formatMessage({ id: 'log.readAs' }, { name: file.name })}
          value={format}
          options={logFormats.map((value) => ({
            value,
            text: formatMessage({
              id: value === 'columns' ? 'log.readAs.columns' : `log.format.${value}`,
            }),
          }))}
          onChange={(value) => setFormat(value as LogFormat)}
        />
        <button type="button" className={buttons.pill} onClick={() => correct(index, { format })}>
          {formatMessage({ id: 'log.readAgain' })}
        </button>
      </div>
      {file.columns && <ColumnMatch name={file.name} columns={file.columns} index={index} />}
    </div>
  )
}
