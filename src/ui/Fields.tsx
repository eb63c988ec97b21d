import { useContext, useId, useMemo } from 'react'
import { type Coins, exact, toNumber } from '../domain/amount'
import type { CustomGift } from '../domain/gift'
import type { Field } from '../domain/known'
import { useCalculator } from '../state/calculator'
import { limits } from '../state/limits'
import { announce } from './announce'
import styles from './Fields.module.css'
import { Following } from './Following'
import { numberText } from './format'
import { GiftPicker } from './GiftPicker'
import { KnownField } from './KnownField'
import { NumberField } from './NumberField'
import { Rest } from './Rest'
import { useTexts } from './texts'
import { ScenarioContext } from './useCalculation'
import { useWords } from './words'

/** The linked fields: whichever is typed last is known, and the others follow. */
export function Fields() {
  const { formatMessage } = useTexts()
  const titleId = useId()
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {formatMessage({ id: 'fields.title' })}
      </h2>
      <div className={styles.row}>
        <Following>
          <LinkedField field="gifts" />
        </Following>
        <GiftField />
        <Following>
          <LinkedField field="viewerPays" />
          <LinkedField field="coins" />
          <LinkedField field="diamonds" />
          <LinkedField field="creator" />
        </Following>
      </div>
    </section>
  )
}

/** The field that one types in shows it at once, and the others once the answer is painted. */
function LinkedField({ field }: { readonly field: Field }) {
  const isKnown = useCalculator(({ scenario }) => scenario.known.field === field)
  const following = useContext(ScenarioContext)
  const shown = useMemo(() => <KnownField field={field} />, [field])
  return <ScenarioContext value={isKnown ? null : following}>{shown}</ScenarioContext>
}

function GiftField() {
  const gift = useCalculator(({ scenario }) => scenario.gift)
  const chooseGift = useCalculator((calculator) => calculator.chooseGift)

  return (
    <div
      className={styles.gift}
      data-chars={gift.kind === 'catalogue' ? gift.name.length : undefined}
    >
      <GiftPicker gift={gift} announce={announce} onChoose={chooseGift} />
      {gift.kind === 'custom' ? (
        <div className={styles.price}>
          <OwnPrice gift={gift} />
        </div>
      ) : (
        <Rest part="GiftSource" />
      )}
    </div>
  )
}

const mostCoins = exact<Coins>(String(limits.giftCoins))

/** The price of a gift that the catalogue lacks. */
function OwnPrice({ gift }: { readonly gift: CustomGift }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const chooseGift = useCalculator((calculator) => calculator.chooseGift)
  const price = exact<Coins>(String(gift.coins))
  return (
    <NumberField<Coins>
      label={formatMessage({ id: 'field.giftPrice' })}
      amount={price}
      shown={numberText(price, words.locale, 0)}
      max={mostCoins}
      whole
      aboveZero
      words={() => words.beside(words.coins)}
      size="small"
      onChange={(coins) => chooseGift({ kind: 'custom', coins: toNumber(coins) })}
    />
  )
}
