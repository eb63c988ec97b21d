import { useState } from 'react'
import { sourcesOf } from '../../data/sources'
import { type Coins, compare, exact, greatest, isZero } from '../../domain/amount'
import type { Buy } from '../../domain/rates'
import { useTexts } from '../../language/texts'
import { sideOf } from '../../state/both-sides'
import { useCalculation } from '../../state/react/useCalculation'
import { type ShownSide, shownPacks } from '../../wording/packs-sentences'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import { InTurn } from '../loading/InTurn'
import { SourceNote } from '../rates/SourceNote'
import { PackBar } from './PackBar'
import { PackSwitch } from './PackSwitch'
import styles from './Packs.module.css'

/** What the coins cost as they are sold: in packs, in the app and on the web. */
export function Packs() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { outcome, price } = useCalculation()
  const { coins } = outcome
  const most = greatest(coins, price)
  const isNothing = isZero(coins)
  const intro = isNothing ? null : (
    <p className={styles.intro}>
      {formatMessage({ id: 'packs.intro' }, { coins: words.coins(coins) })}
    </p>
  )
  return (
    <Section title={formatMessage({ id: 'packs.title' })} area="packs" aside={intro}>
      {() =>
        isNothing ? (
          <>
            <p className={styles.note}>{formatMessage({ id: 'packs.nothing' })}</p>
            <PackSwitch />
          </>
        ) : (
          <>
            {(['app', 'web'] as const).flatMap((side) =>
              [...stages.filter((few) => compare(few, most) < 0), most].map((upTo, stage) => (
                <InTurn key={`${side}-${stage}`}>
                  <Ahead of={side} upTo={upTo} />
                </InTurn>
              )),
            )}
            <InTurn>
              <Sides />
            </InTurn>
          </>
        )
      }
    </Section>
  )
}

/** A table is made so many coins at a time; none has 40,000 (domain/packs.ts). */
const stages = [1, 2, 3, 4, 5, 6, 7].map((stage) => exact<Coins>(`${stage * 5000}`))

/**
 * Makes the table of a list's packs before it is asked for, up to so many coins. Slowed down 4 times, that of a
 * Lion takes 75 to 120 ms at once, and 10 to 30 in stages.
 */
function Ahead({ of, upTo }: { readonly of: Buy; readonly upTo: Coins }) {
  const calculation = useCalculation()
  const { outcome } = calculation
  useState(() => sideOf({ ...calculation, price: upTo, outcome: { ...outcome, coins: upTo } }, of))
  return null
}

function Sides() {
  const { sides, comparison, creator } = shownPacks(useCalculation(), useWords())
  const scale = sides
    .map(({ bought }) => bought.coins)
    .reduce((a, b) => (compare(a, b) > 0 ? a : b))
  return (
    <div className={styles.sides}>
      {sides.map((side) => (
        <InTurn key={side.buy}>
          <div className={styles.side}>
            <SideInWords side={side} />
            <PackBar side={side} scale={scale} />
            <SideNotes side={side} />
          </div>
        </InTurn>
      ))}
      <InTurn>
        <div className={styles.side}>
          <p className={styles.comparison}>
            <span>{comparison}</span>
            {creator !== null && <span>{` ${creator}`}</span>}
          </p>
          <PackSwitch />
        </div>
      </InTurn>
    </div>
  )
}

type SideProps = { readonly side: ShownSide }

function SideInWords({ side: { title, price, what } }: SideProps) {
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.price}>
        <span>{price}</span>
        <span className={styles.what}>{` ${what}`}</span>
      </p>
    </>
  )
}

function SideNotes({ side: { sources, rest, first, cautions } }: SideProps) {
  const { formatMessage } = useTexts()
  return (
    <div className={styles.note}>
      <p>
        <strong>{rest}</strong>
        <span>{` ${first}`}</span>
      </p>
      {cautions.map((caution) => (
        <p key={caution}>{caution}</p>
      ))}
      <SourceNote label={formatMessage({ id: 'rates.price' })} sources={sourcesOf(sources)} />
    </div>
  )
}
