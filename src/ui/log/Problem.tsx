import { useState } from 'react'
import type { FileRead } from '../../domain/log/reading'
import { useTexts } from '../../language/texts'
import { type GivenFile, useLog } from '../../state/log'
import buttons from '../look/buttons.module.css'
import notice from '../look/notice.module.css'
import { ColumnMatch } from './ColumnMatch'
import { Correction } from './Correction'

type ProblemProps = {
  readonly file: FileRead
  readonly index: number
  /** Whether anything was found in any of the files. */
  readonly isFound: boolean
}

/** Why a file could not be read, or not to its end, and what to do. */
export function Problem({ file, index, isFound }: ProblemProps) {
  const { formatMessage } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const given = useLog((log) => log.files[index])
  const { name, columns, format } = file
  const isUnmatched = isTableUnmatched(file, given)
  const isAsked = given?.format === 'columns'
  const problem = isUnmatched
    ? isAsked
      ? 'asked'
      : 'columns'
    : (file.problem ?? (isFound ? null : 'none'))
  if (problem === null) return null
  const canBeSaid = problem === 'nothing-known' || (isUnmatched && format !== null)
  return (
    <>
      <div role="alert" className={notice.notice}>
        <p>{formatMessage({ id: `log.problem.${problem}` }, { name })}</p>
        {canBeSaid && given && (
          <button
            type="button"
            className={buttons.action}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {formatMessage({ id: 'log.sayFormat' })}
          </button>
        )}
      </div>
      {isOpen && <Correction file={file} index={index} />}
      {isUnmatched && columns && given && !isOpen && (
        <ColumnMatch name={name} columns={columns} index={index} />
      )}
    </>
  )
}

/** Whether a file is a table of which nothing is counted until the visitor has said what its columns are. */
export const isTableUnmatched = (file: FileRead, given: GivenFile | undefined): boolean =>
  file.columns !== null && given !== undefined && given.columns === undefined
