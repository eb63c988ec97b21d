import type { ReactNode } from 'react'
import type { Trust } from '../../domain/rate-set'
import { useTexts } from '../../language/texts'
import styles from './TrustTag.module.css'

/** A shape for each, of 12 by 12, so that none is told by its colour alone. */
export const trustShapes: Readonly<Record<Trust, ReactNode>> = {
  official: <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" stroke="none" />,
  measured: <circle cx="6" cy="6" r="5.5" fill="currentColor" stroke="none" />,
  secondary: (
    <>
      <circle cx="6" cy="6" r="4.75" />
      <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />
    </>
  ),
  derived: <path d="M6 1 11 6 6 11 1 6z" />,
  folklore: <circle cx="6" cy="6" r="4.75" />,
  unknown: <circle cx="6" cy="6" r="4.75" strokeDasharray="2.2 1.53" />,
}

type TrustProps = { readonly trust: Trust }

/** How far something can be trusted, as a shape and a word. */
export function TrustTag({ trust }: TrustProps) {
  const { formatMessage } = useTexts()
  return (
    <span className={styles.tag} data-trust={trust}>
      {/* An SVG: forced colours leave out backgrounds, but not what is drawn in the colour of text. */}
      <svg
        className={styles.shape}
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        aria-hidden="true"
      >
        {trustShapes[trust]}
      </svg>
      <span>{formatMessage({ id: `trust.${trust}` })}</span>
    </span>
  )
}

/** What each of the words means, for those who ask. */
export function TrustWords() {
  const { formatMessage } = useTexts()
  return (
    <details className={styles.words}>
      <summary>{formatMessage({ id: 'trust.words' })}</summary>
      <TrustLegend />
    </details>
  )
}

/** What each of the words means, most trusted first. */
export function TrustLegend() {
  const { formatMessage } = useTexts()
  return (
    <ul className={styles.legend}>
      {(Object.keys(trustShapes) as Trust[]).map((trust) => (
        <li key={trust}>
          <TrustTag trust={trust} />
          <span>{formatMessage({ id: `trust.${trust}.means` })}</span>
        </li>
      ))}
    </ul>
  )
}
