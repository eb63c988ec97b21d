import { regionName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { usePreferences } from '../../state/preferences'
import { useCalculation } from '../../state/react/useCalculation'
import { focusMain } from '../controls/focus-main'
import { goTo } from '../controls/go-to'
import buttons from '../look/buttons.module.css'
import styles from './FromYourBrowser.module.css'

/** Says where a guessed region or currency comes from, and offers the US one. */
export function FromYourBrowser() {
  const { formatMessage, language } = useTexts()
  const isGuessed = useChoices((choices) => choices.guessed)
  const chooseRegion = useChoices((choices) => choices.chooseRegion)
  const chooseCurrency = useChoices((choices) => choices.chooseCurrency)
  const preferUsPrices = usePreferences((preferences) => preferences.preferUsPrices)
  const { inForce, rateSet } = useCalculation()
  if (!isGuessed) return null

  const { id } = inForce.region
  const [us = inForce.region] = rateSet.regions
  const isUs = id === us.id

  function takeUsPrices() {
    // First, so that the address is written as if nothing were guessed for this visitor.
    preferUsPrices()
    chooseRegion(us.id)
    chooseCurrency(us.currency)
    focusMain()
  }
  return (
    <p className={styles.guess}>
      <span>
        {isUs
          ? formatMessage({ id: 'visitor.currency' }, { currency: inForce.currency })
          : formatMessage({ id: 'visitor.region' }, { id, region: regionName(id, language) })}
      </span>
      <button type="button" className={buttons.words} onClick={takeUsPrices}>
        {formatMessage({ id: isUs ? 'visitor.useDollars' : 'visitor.usePrices' })}
      </button>
      <a href="#rates-coins" onClick={goTo}>
        {formatMessage({ id: 'visitor.change' })}
      </a>
    </p>
  )
}
