import { useEffect, useState } from 'react'
import { detailTexts } from '../../language/groups/details'
import { addTexts } from '../../language/load'
import { FirstPayout } from '../rates/FirstPayout'
import { HowItWorks } from '../rates/HowItWorks'
import { Measured } from '../rates/Measured'
import { RatesPanel } from '../rates/RatesPanel'
import { SourcesInUse } from '../rates/SourcesInUse'

addTexts(detailTexts)

const sections = [
  <Measured key="measured" />,
  <RatesPanel key="rates" />,
  <FirstPayout key="minimum" />,
  <HowItWorks key="how" />,
  <SourcesInUse key="sources" />,
]

/**
 * What explains the answer, with every source. Its module is loaded once the answer is there. Each
 * section comes in a task of its own: on a phone slowed down 4 times, laying out all of them in one took 190 ms,
 * and now the longest takes 95.
 */
export function Details() {
  const [count, setCount] = useState(1)
  useEffect(() => {
    if (count === sections.length) return undefined
    const timer = setTimeout(() => setCount(count + 1))
    return () => clearTimeout(timer)
  }, [count])
  return sections.slice(0, count)
}
