import { isZero } from '../../domain/amount'
import type { Reading } from '../../domain/log/reading'
import { logBoughtTexts } from '../../language/groups/log-bought'
import { lateLogTexts } from '../../language/groups/log-late'
import { addTexts } from '../../language/load'
import { useLog } from '../../state/log'
import { purchasesAt } from '../../state/log-bought'
import { useCalculation } from '../../state/react/useCalculation'
import { creatorsRange, foundHead } from '../../wording/log-bought'
import { boughtStats } from '../../wording/log-bought-notes'
import { useWords } from '../../wording/react/useWords'
import { Bought } from './Bought'
import { FoundHeadline } from './FoundHeadline'
import { LivesFound } from './LivesFound'
import { LogFiles } from './LogFiles'
import { RatesHere } from './RatesHere'
import { SaidOfResult } from './SaidOfResult'
import { SentFound } from './SentFound'
import { TotalsFound } from './TotalsFound'

addTexts(lateLogTexts)
addTexts(logBoughtTexts)

/**
 * What a log says beside gifts in LIVEs: coins that were bought, gifts that an account sent, its own LIVEs, and what an
 * agency's creators received. Of gifts, another part of the page says what they come to.
 */
export function PurchasesFound({ reading }: { readonly reading: Reading }) {
  const words = useWords()
  const calculation = useCalculation()
  const answers = useLog((log) => log.answers)
  const { purchases, sent, lives, totals, gifts } = reading
  const head = foundHead({ reading, answers, calculation, words })
  if (head.length === 0) return null
  const bought = purchases.length > 0 ? purchasesAt(purchases, calculation, answers.currency) : null
  const stats = bought ? boughtStats(bought, words) : []
  const range =
    bought && !isZero(bought.all.coins) ? creatorsRange(bought.all.coins, calculation, words) : null
  const isAlone = gifts.length === 0
  return (
    <>
      {isAlone && <SaidOfResult reading={reading} coins={null} />}
      <FoundHeadline head={head} isMain={isAlone}>
        {isAlone && (
          <LogFiles reading={reading} found={null} head={head} note={range} stats={stats} />
        )}
      </FoundHeadline>
      {isAlone && <RatesHere />}
      {purchases.length > 0 && <Bought purchases={purchases} />}
      {sent.length > 0 && <SentFound sent={sent} />}
      {totals.length > 0 && <TotalsFound totals={totals} />}
      {lives.length > 0 && <LivesFound lives={lives} />}
    </>
  )
}
