import { leftAfterEach, type Measurement } from '../../data/measurements'
import { compare, convert, minus, partOfWhole } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { percentText } from '../../language/write-number'
import { memoFor } from '../../lib/memo'
import { calculate, grossByModel } from '../../state/calculation'
import { readLink } from '../../state/link'
import { useMeasurement } from '../../state/react/useMeasurement'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import styles from './Measured.module.css'
import { SourceNote } from './SourceNote'

/** What was measured in the test that the page is about, step by step, and how far each payout model is off. */
export function Measured() {
  const { formatMessage } = useTexts()
  const measurement = useMeasurement()
  if (!measurement) return null
  const title = formatMessage({ id: 'measured.title' })
  return (
    <Section title={title} area="measured">
      {(titleId) => (
        <div className={styles.both}>
          <div className={styles.slip}>
            <Steps of={measurement} titleId={titleId} />
            <SourceNote label={title} ids={measurement.sources} />
          </div>
          <Models of={measurement} />
        </div>
      )}
    </Section>
  )
}

type MeasuredProps = { readonly of: Measurement }

function Steps({ of, titleId }: MeasuredProps & { readonly titleId: string }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const left = leftAfterEach(of)
  const steps = [
    [formatMessage({ id: 'measured.spent' }), of.spent],
    [formatMessage({ id: 'measured.reached' }), of.reached],
    ...of.taken.map(
      ({ by, share }, index) =>
        [
          formatMessage({ id: `measured.${by}` }, { share: percentText(share, words.locale) }),
          left[index] ?? of.reached,
        ] as const,
    ),
  ] as const
  return (
    <table className={styles.steps} aria-labelledby={titleId}>
      <tbody>
        {steps.map(([label, amount]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.amount}>{words.dollars(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const calculationOf = memoFor(({ query }: Measurement) => calculate(readLink(query).scenario))

/** What each payout model gives for the same money, and how far that is from what arrived. */
function Models({ of }: MeasuredProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = calculationOf(of)
  const reached = convert(of.reached, calculation.rates.fx)
  return (
    <table className={styles.models}>
      <caption>
        {formatMessage({ id: 'measured.models' }, { spent: words.dollars(of.spent) })}
      </caption>
      <tbody>
        {grossByModel(calculation)
          .filter(({ model }) => model.id !== 'custom')
          .map(({ model, creatorGross }) => {
            const isMore = compare(creatorGross, reached) > 0
            const apart = isMore ? minus(creatorGross, reached) : minus(reached, creatorGross)
            const share = percentText(partOfWhole(apart, reached), words.locale, 0)
            return (
              <tr key={model.id}>
                <th scope="row">
                  {formatMessage(
                    { id: `model.${model.id}.name` as 'model.diamond.name' },
                    words.modelValues(model.payout.typical, model.perCoin),
                  )}
                </th>
                <td className={styles.amount}>
                  {words.money(creatorGross, calculation.inForce.currency)}
                </td>
                <td>
                  {formatMessage({ id: isMore ? 'measured.more' : 'measured.less' }, { share })}
                </td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
