import { useEffect, useState } from 'react'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { headlineId } from '../answer/Answer'
import styles from './SlimBar.module.css'

/** Repeats the answer while the rates are in sight and the headline is not. It is hidden from screen readers, which have the answer already. */
export function SlimBar() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const isShown = useRatesAlone()
  if (!isShown || calculation.unreachable) return null
  return (
    <div className={styles.bar} aria-hidden="true">
      <p>
        {formatMessage({ id: 'bar.pays' }, { amount: words.figure(calculation, 'viewerPays') })}
      </p>
      <p className={styles.creator}>
        {formatMessage({ id: 'bar.gets' }, { amount: words.figure(calculation, 'creator') })}
      </p>
    </div>
  )
}

/** Whether the rates are in sight, and the headline is not. */
function useRatesAlone() {
  const [isAlone, setIsAlone] = useState(false)
  useEffect(() => {
    const inSight = new Map<Element, boolean>()
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) inSight.set(target, isIntersecting)
      const [headline, rates] = [...inSight.values()]
      setIsAlone(headline === false && rates === true)
    })
    const headline = document.getElementById(headlineId)
    if (!headline) return undefined
    observer.observe(headline)
    // The rates come later.
    const late = new MutationObserver(() => {
      const rates = document.getElementById('rates')
      if (!rates) return
      late.disconnect()
      observer.observe(rates)
    })
    late.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      late.disconnect()
    }
  }, [])
  return isAlone
}
