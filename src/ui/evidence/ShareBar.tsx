import type { ReactNode } from 'react'
import { toNumber } from '../../domain/amount'
import type { CountedPart } from '../../wording/counted-shares'
import colours from '../look/part-colours.module.css'
import styles from './ShareBar.module.css'

type ShareBarProps = {
  readonly parts: readonly CountedPart[]
  /** What each part shows. */
  readonly textOf: (part: CountedPart) => string
  /** The whole bar in words. */
  readonly label: string
}

/** All that a viewer pays, with a bracket over what is counted. */
export function ShareBar({ parts, textOf, label }: ShareBarProps) {
  return (
    <div className={styles.whole}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map((part) => {
          const text = textOf(part)
          return (
            <span
              key={part.name}
              className={`${styles.part} ${colourOf(part)} ${part.isTaken ? styles.taken : ''}`}
            >
              {/* Sets the width of the part: the page's security policy allows no style attribute. */}
              <svg width={Math.round(toNumber(part.share) * 10_000)} height="0" />
              <span className={styles.room} data-fits={roomFor(text)}>
                <span>{text}</span>
              </span>
            </span>
          )
        })}
      </div>
      <p className={styles.said}>{label}</p>
    </div>
  )
}

function colourOf({ name, isOut }: CountedPart): string | undefined {
  if (isOut) return styles.out
  return name === 'both' ? styles.both : colours[name]
}

/** How much room a text takes; where there is less, it is left out. */
function roomFor({ length }: string): 'short' | 'long' | 'words' | 'sentence' {
  if (length <= 4) return 'short'
  if (length <= 7) return 'long'
  return length <= 12 ? 'words' : 'sentence'
}

/** A sign for each colour, of 12 by 12: nobody has to tell the colours apart. */
const signs: Readonly<Record<'salesTax' | 'storeFee' | 'platform' | 'creator', ReactNode>> = {
  salesTax: <path d="M6 .5 12 11.5H0z" />,
  storeFee: <rect x="1" y="1" width="10" height="10" rx="1" />,
  platform: <path d="M6 0 12 6 6 12 0 6z" />,
  creator: <circle cx="6" cy="6" r="5.5" />,
}

export type Signed = { readonly name: keyof typeof signs; readonly label: string }

/** Names the part of each colour. */
export function Signs({ of }: { readonly of: readonly Signed[] }) {
  return (
    <ul className={styles.signs}>
      {of.map(({ name, label }) => (
        <li key={name}>
          <svg className={colours[name]} viewBox="0 0 12 12" aria-hidden="true">
            {signs[name]}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
