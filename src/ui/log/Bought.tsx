import type { Purchase } from '../../domain/log/reading'
import { useLog } from '../../state/log'
import { purchasesAt } from '../../state/log-bought'
import { useCalculation } from '../../state/react/useCalculation'
import { boughtStats } from '../../wording/log-bought-notes'
import { useWords } from '../../wording/react/useWords'
import { BoughtByMonth } from './BoughtByMonth'
import { BoughtNotes } from './BoughtNotes'
import { Stats } from './Stats'

/** What purchases come to, when there were how many, and what was worked out. */
export function Bought({ purchases }: { readonly purchases: readonly Purchase[] }) {
  const words = useWords()
  const calculation = useCalculation()
  const currency = useLog(({ answers }) => answers.currency)
  const figures = purchasesAt(purchases, calculation, currency)
  return (
    <>
      <BoughtNotes figures={figures} />
      <Stats
        label={words.texts.formatMessage({ id: 'bought.stats' })}
        of={boughtStats(figures, words)}
      />
      <BoughtByMonth figures={figures} />
    </>
  )
}
