import { englishDetails } from '../messages/en/details'
import { FirstPayout } from './FirstPayout'
import { HowItWorks } from './HowItWorks'
import { Measured } from './Measured'
import { RatesPanel } from './RatesPanel'
import { SourcesInUse } from './SourcesInUse'
import { addTexts } from './texts'

addTexts(englishDetails)

/** What explains the answer, with every source. Its module is loaded once the answer is there. */
export function Details() {
  return (
    <>
      <Measured />
      <RatesPanel />
      <FirstPayout />
      <HowItWorks />
      <SourcesInUse />
    </>
  )
}
