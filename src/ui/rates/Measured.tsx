import { type FollowedPayment, leftAfterEach } from '../../data/followed-payments'
import { type Measurement, measurements } from '../../data/measurements'
import { sourcesOf } from '../../data/sources'
import { compare, minus, partOfWhole } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { percentText } from '../../language/write-number'
import { calculate } from '../../state/calculation'
import { predictions } from '../../state/checks'
import { useFollowedPayment } from '../../state/react/useFollowedPayment'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import styles from './Measured.module.css'
import { SourceNote } from './SourceNote'

/** What was measured in the test that the page is about, step by step, and how far each payout model is off. */
export function Measured() {
  const { formatMessage } = useTexts()
  const payment = useFollowedPayment()
  if (!payment) return null
  const title = formatMessage({ id: 'measured.title' })
  return (
    <Section title={title} area="measured">
      {(titleId) => (
        <div className={styles.both}>
          <div className={styles.slip}>
            <Steps of={payment} titleId={titleId} />
            <SourceNote label={title} sources={sourcesOf(payment.sources)} />
          </div>
          <Models of={payment} />
        </div>
      )}
    </Section>
  )
}

type MeasuredProps = { readonly of: FollowedPayment }

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

/** The measurement of the payment that the page is about. */
const measurementOf = ({ page }: FollowedPayment) =>
  measurements.find(({ id }) => id === page) as Measurement

/** What each payout model gives for the same money, and how far that is from what arrived. */
function Models({ of }: MeasuredProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const measurement = measurementOf(of)
  const { rateSet } = calculate(measurement.readings[0])
  return (
    <table className={styles.models}>
      <caption>
        {formatMessage({ id: 'measured.models' }, { spent: words.dollars(of.spent) })}
      </caption>
      <tbody>
        {rateSet.models
          .filter(({ id }) => id !== 'custom')
          .map((model) => {
            const [first] = predictions(model, measurement)
            if (!first) return null
            const { predicted, reached } = first
            const isMore = compare(predicted, reached) > 0
            const apart = isMore ? minus(predicted, reached) : minus(reached, predicted)
            const share = percentText(partOfWhole(apart, reached), words.locale, 0)
            return (
              <tr key={model.id}>
                <th scope="row">
                  {formatMessage(
                    { id: `model.${model.id}.name` as 'model.diamond.name' },
                    words.modelValues(model.payout.typical, model.perCoin),
                  )}
                </th>
                <td className={styles.amount}>{words.dollars(predicted)}</td>
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
