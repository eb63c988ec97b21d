import type { KeyboardEvent, SyntheticEvent } from 'react'
import { type Amount, equal, toNumber } from '../../domain/amount'
import { type Stops, stopAfter, stopAt } from '../../domain/stops'
import styles from './WhatIf.module.css'

type RateSliderProps = {
  readonly label: string
  /** The rate in force, which need not be one of the stops, or even within them. */
  readonly rate: Amount
  readonly stops: Stops<Amount>
  /** What the rate is, and what follows from it. */
  readonly says: string
  readonly onChange: (rate: Amount) => void
}

const onePage = 10

const stepKeys: Readonly<Record<string, { direction: 1 | -1; many: number } | undefined>> = {
  ArrowUp: { direction: 1, many: 1 },
  ArrowRight: { direction: 1, many: 1 },
  ArrowDown: { direction: -1, many: 1 },
  ArrowLeft: { direction: -1, many: 1 },
  PageUp: { direction: 1, many: onePage },
  PageDown: { direction: -1, many: onePage },
  Home: { direction: -1, many: Number.POSITIVE_INFINITY },
  End: { direction: 1, many: Number.POSITIVE_INFINITY },
}

/** A slider with stops at round rates. Numbers go from left to right in every language. */
export function RateSlider({ label, rate, stops, says, onChange }: RateSliderProps) {
  const [first = rate] = stops.amounts
  const last = stops.amounts.at(-1) ?? rate
  const place = Math.min(Math.max(toNumber(rate), toNumber(first)), toNumber(last))

  // A browser's own steps start at the least rate, which need not be round, and may miss the greatest.
  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    const key = stepKeys[event.key]
    if (!key || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = stopAfter(rate, stops, key.direction, key.many)
    if (next) onChange(next)
  }

  function handleInput({ currentTarget }: SyntheticEvent<HTMLInputElement>) {
    const next = stopAt(Number(currentTarget.value), stops)
    currentTarget.value = String(toNumber(next))
    if (!equal(next, rate)) onChange(next)
  }

  return (
    <input
      type="range"
      dir="ltr"
      className={styles.slider}
      aria-label={label}
      aria-valuetext={says}
      min={toNumber(first)}
      max={toNumber(last)}
      step="any"
      autoComplete="off"
      value={place}
      onInput={handleInput}
      onKeyDown={handleKey}
    />
  )
}
