import { type ReactNode, useEffect, useRef, useState } from 'react'
import { counted } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import { focusText } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from './Found.module.css'

const first = 12
const atOnce = 500

/** The first rows of a long table, and a button for more; without one, all are shown. */
export function useShown<Row>(rows: readonly Row[]): readonly [readonly Row[], ReactNode] {
  const words = useWords()
  const [shown, setShown] = useState(first)
  /** The section with the rows, once the visitor asked for more of them. */
  const section = useRef<Element>(null)
  useEffect(() => {
    // The button may be gone.
    const headings = section.current?.querySelectorAll<HTMLElement>('th[scope=row]')
    focusText(headings?.[shown - atOnce])
  }, [shown])
  if (rows.length <= shown) return [rows, null]
  const button = (
    <button
      type="button"
      className={`${buttons.words} ${styles.more}`}
      onClick={({ currentTarget }) => {
        section.current = currentTarget.closest('section')
        setShown((count) => count + atOnce)
      }}
    >
      {words.texts.formatMessage(
        { id: rows.length <= shown + atOnce ? 'found.all' : 'found.more' },
        { number: counted(rows.length <= shown + atOnce ? rows.length : atOnce, words).number },
      )}
    </button>
  )
  return [rows.slice(0, shown), button]
}
