import { useState } from 'react'
import { sourcesOf } from '../../data/sources'
import { compare, isZero } from '../../domain/amount'
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
  const { coins } = useCalculation().outcome
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
            <InTurn>
              <Ahead of="app" />
            </InTurn>
            <InTurn>
              <Ahead of="web" />
            </InTurn>
            <InTurn>
              <Sides />
            </InTurn>
          </>
        )
      }
    </Section>
  )
}

/** Makes the table of a list's packs before it is asked for: slowed down 4 times, that of a Lion takes 75 ms. */
function Ahead({ of }: { readonly of: Buy }) {
  const calculation = useCalculation()
  useState(() => sideOf(calculation, of))
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
        <div key={side.buy} className={styles.side}>
          <SideInWords side={side} />
          <PackBar side={side} scale={scale} />
          <SideNotes side={side} />
        </div>
      ))}
      <div className={styles.side}>
        <p className={styles.comparison}>
          <span>{comparison}</span>
          {creator !== null && <span>{` ${creator}`}</span>}
        </p>
        <PackSwitch />
      </div>
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

function SideNotes({ side: { list, custom, rest, first, cautions } }: SideProps) {
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
      <SourceNote
        label={formatMessage({ id: 'rates.price' })}
        sources={sourcesOf([...new Set([...list.sources, ...(custom?.sources ?? [])])])}
      />
    </div>
  )
}
