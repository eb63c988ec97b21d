import { detailTexts } from '../../language/groups/details'
import { addTexts } from '../../language/load'
import { FirstPayout } from '../rates/FirstPayout'
import { HowItWorks } from '../rates/HowItWorks'
import { Measured } from '../rates/Measured'
import { RatesPanel } from '../rates/RatesPanel'
import { SourcesInUse } from '../rates/SourcesInUse'

addTexts(detailTexts)

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
