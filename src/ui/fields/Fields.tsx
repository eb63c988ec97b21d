import { useContext, useId, useMemo, useState } from 'react'
import { type Coins, exact, toNumber } from '../../domain/amount'
import type { CustomGift } from '../../domain/gift'
import type { Field } from '../../domain/known'
import { limits } from '../../domain/limits'
// Money is typed in whatever currency is chosen.
import '../../language/signs-abroad'
import { useTexts } from '../../language/texts'
import { numberText } from '../../language/write-number'
import { loadOnce } from '../../lib/load-once'
import { useChoices } from '../../state/choices'
import { Deferred } from '../../state/react/Deferred'
import { ScenarioContext } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { LeftBasket } from '../basket/LeftBasket'
import { announce } from '../controls/announce'
import { lengthStep } from '../controls/length-step'
import { NumberField } from '../controls/NumberField'
import { GiftPicker } from '../gift/GiftPicker'
import { GiftSource } from '../gift/GiftSource'
import { LatePart } from '../loading/LatePart'
import styles from './Fields.module.css'
import { LinkedField } from './LinkedField'
import { Terms } from './Terms'

/** The linked fields, from what is sent to what arrives, and the rates between them: whichever is typed last is known, and the others follow. */
export function Fields() {
  const { formatMessage } = useTexts()
  const titleId = useId()
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {formatMessage({ id: 'fields.title' })}
      </h2>
      <div className={styles.groups}>
        <div className={styles.sends}>
          <Deferred>
            <DeferredField field="gifts" />
          </Deferred>
          <GiftField />
        </div>
        <div className={styles.group}>
          <Deferred>
            <DeferredField field="viewerPays" />
            <DeferredField field="coins" />
          </Deferred>
        </div>
        <div className={styles.group}>
          <Deferred>
            <DeferredField field="creator" />
            <DeferredField field="diamonds" />
          </Deferred>
        </div>
      </div>
      <Deferred>
        <Terms />
      </Deferred>
    </section>
  )
}

/** The field that one types in shows it at once, and the others once the answer is painted. */
function DeferredField({ field }: { readonly field: Field }) {
  const isKnown = useChoices(({ scenario }) => scenario.known.field === field)
  const following = useContext(ScenarioContext)
  const shown = useMemo(() => <LinkedField field={field} />, [field])
  return <ScenarioContext value={isKnown ? null : following}>{shown}</ScenarioContext>
}

const loadBasket = loadOnce(() => import('../basket/Basket'))

/** The gift, or the list of those in the basket. */
function GiftField() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const gift = useChoices(({ scenario }) => scenario.gift)
  const chooseGift = useChoices((choices) => choices.chooseGift)
  // While the second gift of a basket is looked for.
  const [isAdding, setAdding] = useState(false)

  if (gift.kind === 'basket' || isAdding) {
    return (
      <div className={styles.basket}>
        {gift.kind === 'basket' && <p className={styles.summary}>{words.basketSummary(gift)}</p>}
        <LatePart
          load={loadBasket}
          failed="picker.failed"
          render={({ Basket }) => <Basket onEnd={() => setAdding(false)} />}
        />
      </div>
    )
  }
  return (
    <div
      className={styles.gift}
      data-chars={gift.kind === 'catalogue' ? lengthStep(gift.name) : undefined}
    >
      <GiftPicker gift={gift} announce={announce} onChoose={chooseGift} />
      {gift.kind === 'custom' ? (
        <div className={styles.price}>
          <OwnPrice gift={gift} />
        </div>
      ) : (
        <GiftSource />
      )}
      <button type="button" className={styles.add} onClick={() => setAdding(true)}>
        {formatMessage({ id: 'basket.add' })}
      </button>
      <LeftBasket />
    </div>
  )
}

const mostCoins = exact<Coins>(String(limits.giftCoins))

/** The price of a gift that the catalogue lacks. */
function OwnPrice({ gift }: { readonly gift: CustomGift }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const chooseGift = useChoices((choices) => choices.chooseGift)
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
