import { type Coins, exact } from '../../domain/amount'
import type { SentAmount } from '../../domain/log/reading'
import { type SentTo, sentByCreator } from '../../domain/log/sent-amounts'
import { answerLog, useLog } from '../../state/log'
import { coinsSent, plainDecimal } from '../../state/log-bought'
import { useCalculation } from '../../state/react/useCalculation'
import { counted, creatorText, numberText } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import { Segmented } from '../controls/Segmented'
import { type Column, FigureTable } from '../evidence/FigureTable'
import { Bar, partsOf } from './Bar'
import styles from './Found.module.css'
import { useShown } from './useShown'

type Unit = 'coins' | 'gifts' | 'number'

/** Gifts that an account sent. The export does not say what its numbers count, so that is asked first. */
export function SentFound({ sent }: { readonly sent: readonly SentAmount[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const unit = useLog(({ answers }) => answers.sentUnit)
  const creators = sentByCreator(sent)
  const [shown, more] = useShown(creators)
  return (
    <Section
      title={formatMessage({ id: 'sent.title' })}
      area="sent"
      aside={<p className={styles.aside}>{formatMessage({ id: 'sent.aside' })}</p>}
    >
      {(titleId) => (
        <>
          <div className={styles.asked}>
            <p>{formatMessage({ id: 'sent.unit.ask' })}</p>
            <Segmented<'coins' | 'gifts' | ''>
              label={formatMessage({ id: 'sent.unit' })}
              value={unit ?? ''}
              options={(['coins', 'gifts'] as const).map((value) => ({
                value,
                text: formatMessage({ id: `sent.unit.${value}` }),
              }))}
              onChange={(sentUnit) => sentUnit && answerLog({ sentUnit })}
            />
          </div>
          <div role="status" className={styles.notes}>
            {unit !== null && <MoneyOfSent creators={creators} unit={unit} />}
          </div>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(creators, unit ?? 'number', words)}
            rows={shown}
            keyOf={({ to }) => JSON.stringify(to)}
            className={styles.table}
            startsBy={{ column: 'amount', isDown: true }}
          />
          {more}
        </>
      )}
    </Section>
  )
}

type MoneyOfSentProps = {
  readonly creators: readonly SentTo[]
  readonly unit: 'coins' | 'gifts'
}

/** What they cost and pay, where that is known. */
function MoneyOfSent({ creators, unit }: MoneyOfSentProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { scenario } = useCalculation()
  if (unit === 'gifts') return <p>{formatMessage({ id: 'sent.gifts' })}</p>
  const coins: Coins = exact(plainDecimal(creators.reduce((sum, { amount }) => sum + amount, 0)))
  const calculation = coinsSent(coins, scenario)
  return (
    <p>
      {formatMessage(
        { id: 'sent.coins' },
        {
          coins: words.coins(coins),
          paid: words.shownFigure(calculation, 'viewerPays'),
          creator: creatorText(calculation, words),
        },
      )}
    </p>
  )
}

function columnsOf(
  creators: readonly SentTo[],
  unit: Unit,
  words: Words,
): readonly Column<SentTo>[] {
  const { formatMessage } = words.texts
  const partOf = partsOf(creators.map(({ amount }) => amount))
  return [
    {
      id: 'to',
      label: formatMessage({ id: 'sent.column.to' }),
      place: 'name',
      order: ({ to }) => to,
      cell: ({ to }) => (
        <span className={styles.name}>{to ?? formatMessage({ id: 'sent.noName' })}</span>
      ),
    },
    {
      id: 'drawn',
      label: formatMessage({ id: 'sent.column.drawn' }),
      place: 'drawn',
      cell: ({ amount }) => <Bar part={partOf(amount)} label={numberText(amount, words)} />,
    },
    {
      id: 'amount',
      label: formatMessage({ id: `sent.column.${unit}` }),
      place: 'end',
      order: ({ amount }) => amount,
      cell: ({ amount }) => <span className={styles.amount}>{numberText(amount, words)}</span>,
    },
    {
      id: 'entries',
      label: formatMessage({ id: 'sent.column.entries' }),
      place: 'more',
      order: ({ count }) => count,
      cell: ({ count }) => (
        <span>{formatMessage({ id: 'sent.entries' }, counted(count, words))}</span>
      ),
    },
  ]
}
