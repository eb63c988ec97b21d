import { Plus } from 'lucide'
import { useId } from 'react'
import { us } from '../../data/first-rates'
import { giftBySlug } from '../../data/gifts'
import { gb } from '../../data/regions'
import type { Difference } from '../../domain/scenario'
import { useTexts } from '../../language/texts'
import type { Calculation } from '../../state/calculation'
import { differenceText, shortest } from '../../state/compared-link'
import { oneGift } from '../../state/defaults'
import { useCalculation } from '../../state/react/useCalculation'
import { namesBeside } from '../../wording/compared'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Compare.module.css'

/** Models that are asked for most; the first that is not in force are offered. */
const models = ['net50', 'half-diamond', 'diamond'] as const

/** What differs in ways that visitors ask for, and that is not there already. */
function suggested({ scenario, inForce, rateSet }: Calculation): Difference[] {
  const lion = giftBySlug('lion')
  const region = (inForce.region.id === us.id ? gb : us).id
  const all: Difference[] = [
    { buy: inForce.buy === 'app' ? 'web' : 'app' },
    ...models
      .filter((id) => id !== inForce.model.id && rateSet.models.some((model) => model.id === id))
      .slice(0, 2)
      .map((model) => ({ model })),
    ...(lion ? [{ gift: lion, known: oneGift }] : []),
    ...(rateSet.regions.some(({ id }) => id === region) ? [{ region }] : []),
  ]
  const there = new Set(
    (scenario.versus ?? []).map((one) => differenceText(shortest(scenario, one))),
  )
  return all
    .map((difference) => shortest(scenario, difference))
    .filter((difference) => {
      const text = differenceText(difference)
      return text !== '' && !there.has(text)
    })
}

type SuggestionsProps = { readonly onAdd: (difference: Difference, name: string) => void }

/** What to compare with: one row of buttons. */
export function Suggestions({ onAdd }: SuggestionsProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const titleId = useId()
  const differences = suggested(calculation)
  const names = namesBeside({ ...calculation.scenario, versus: differences }, words)
  const offers = [
    ...differences.map((difference, at) => [difference, names[at] ?? ''] as const),
    [{}, formatMessage({ id: 'compare.addCopy' })] as const,
  ]
  return (
    <div className={styles.suggestions} role="group" aria-labelledby={titleId}>
      <span id={titleId} className="visually-hidden">
        {formatMessage({ id: 'compare.add' })}
      </span>
      {offers.map(([difference, name]) => (
        <button
          key={differenceText(difference)}
          type="button"
          className={buttons.pill}
          onClick={() => onAdd(difference, name)}
        >
          <Icon of={Plus} />
          <span>{name}</span>
        </button>
      ))}
    </div>
  )
}
