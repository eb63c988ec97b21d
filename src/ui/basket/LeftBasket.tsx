import { rose } from '../../data/gifts'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from './LeftBasket.module.css'

/** The way back to a basket, which was left by typing an amount or choosing another gift. */
export function LeftBasket() {
  const { formatMessage } = useTexts()
  const basket = useChoices(({ leftBasket }) => leftBasket)
  const gift = useChoices(({ scenario }) => scenario.gift)
  const chooseGift = useChoices((choices) => choices.chooseGift)

  function goBack() {
    if (basket) chooseGift(basket)
    focusMain()
  }
  return (
    <div role="status">
      {basket && (
        <p className={styles.left}>
          <span>{`${formatMessage({ id: gift === rose ? 'basket.left' : 'basket.aside' })} `}</span>
          <button type="button" className={buttons.words} onClick={goBack}>
            {formatMessage({ id: 'basket.back' })}
          </button>
        </p>
      )}
    </div>
  )
}
