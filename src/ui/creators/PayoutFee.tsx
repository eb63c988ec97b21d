import { evidenceOf } from '../../data/evidence-sources'
import { creatorsPage } from '../../data/pages'
import { mostADay, payoutDays } from '../../data/payout-times'
import {
  type Amount,
  type Dollars,
  isAtMost,
  isZero,
  one,
  type Part,
  percent,
  toDecimal,
  toNumber,
} from '../../domain/amount'
import { lateCreatorsTexts } from '../../language/groups/creators-late'
import { addTexts } from '../../language/load'
import { countText, percentText } from '../../language/write-number'
import { batchesFor, batchesOf, milestones, minimumsOf } from '../../state/payouts'
import { plannedFrom, problemOf } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { dollarsBeside, inCurrency, planSentence, planText, wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { useIsRefused, useRefusal } from '../controls/Refusals'
import { FigureFoot } from '../evidence/FigureFoot'
import { RateField } from '../rates/RateField'
import { SourceNote } from '../rates/SourceNote'
import styles from './Payout.module.css'
import { feeRows, payoutRows } from './plan-rows'

addTexts(lateCreatorsTexts)

/** The file of the table of minimums, and how to cite it. */
function PayoutTools() {
  const words = useWords()
  const planned = plannedFrom(useCalculation().scenario)
  const isRefused = useIsRefused()
  const all = problemOf(planned) || isRefused ? [] : milestones(planned, minimumsOf(planned))
  if (all.length === 0) return null
  return (
    <FigureFoot
      id="payout"
      page={creatorsPage}
      title={words.texts.formatMessage({ id: 'payout.title' })}
      finding={`${planSentence(planned, words)} ${planText(planned, words)}`}
      rowsOf={() => payoutRows(all, planned, words)}
    />
  )
}

/** What a fixed fee costs where money is paid out more or less often, and what payouts take, with its sources. */
export function PayoutFee() {
  const words = useWords()
  const { formatMessage } = words.texts
  const { scenario, rateSet } = useCalculation()
  const fixed = scenario.payoutFixed
  const isRefused = useIsRefused()
  const number = (amount: Amount) => countText(amount, words.locale)
  const times = {
    review: number(payoutDays.review),
    transfer: number(payoutDays.transfer),
  }
  return (
    <>
      <PayoutTools />
      <div id="fee" className={styles.fee}>
        <h3>{formatMessage({ id: 'payout.fee.title' })}</h3>
        <div>
          <RateField name="payoutFixed" onRefused={useRefusal('payoutFixed')} />
          <SourceNote
            label={formatMessage({ id: 'rates.payoutFixed' })}
            sources={evidenceOf(rateSet.deductions.payoutFee)}
          />
        </div>
        {isRefused ? (
          <p className={styles.text}>{formatMessage({ id: 'plan.refused' })}</p>
        ) : fixed ? (
          <Fee fixed={fixed} />
        ) : (
          <p className={styles.text}>{formatMessage({ id: 'payout.fee.none' })}</p>
        )}
      </div>
      <div className={styles.sources}>
        <p className={styles.note}>{formatMessage({ id: 'payout.review' }, times)}</p>
        <SourceNote
          label={formatMessage({ id: 'payout.sources' })}
          sources={evidenceOf(payoutDays.sources)}
        />
        <p className={styles.note}>{formatMessage({ id: 'payout.before' })}</p>
        <SourceNote
          label={formatMessage({ id: 'rates.minimum' })}
          sources={evidenceOf(rateSet.minimum.sources)}
        />
      </div>
    </>
  )
}

function Fee({ fixed }: { readonly fixed: Dollars }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const fee = words.dollars(fixed)
  const beside = (amount: Dollars) => dollarsBeside(amount, planned.live, words)
  const most = beside(mostADay.value)
  // Where nothing is earned, no LIVE leads to the next payout.
  const problem = problemOf(planned)
  const isPaid = problem === null || problem.kind === 'nothing'
  const batches =
    isPaid && !isZero(planned.live.outcome.creatorGross) ? batchesOf(planned, fixed) : []
  const isEvery = isAtMost(mostADay.value, fixed)
  const small = batchesFor(fixed)
  const from = small
    .filter(({ isPaid: isPossible }) => isPossible)
    .map(({ part, amount }) =>
      formatMessage(
        { id: 'payout.fee.from' },
        { part: words.percent(part), amount: beside(amount) },
      ),
    )
  return (
    <div>
      <p className={styles.text}>
        <span>
          {isEvery
            ? formatMessage({ id: 'payout.fee.every' }, { fee, most })
            : formatMessage({ id: 'payout.fee.text' }, { fee })}
        </span>
        {from.length > 0 && (
          <span>{` ${formatMessage({ id: 'payout.fee.below' }, { list: words.list(from) })}`}</span>
        )}
        {!isEvery && from.length < small.length && (
          <span>{` ${formatMessage({ id: 'payout.fee.most' }, { most })}`}</span>
        )}
      </p>
      {batches.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">
              {formatMessage({ id: 'payout.fee.title' })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{formatMessage({ id: 'payout.fee.column.amount' })}</th>
                <th scope="col" className={styles.drawn}>
                  {formatMessage({ id: 'payout.fee.column.part' })}
                </th>
                <th scope="col">{formatMessage({ id: 'payout.fee.column.often' })}</th>
                <th scope="col">{formatMessage({ id: 'payout.fee.column.year' })}</th>
              </tr>
            </thead>
            <tbody>
              {batches.map(({ amount, part, lives, inYear, counted }) => (
                <tr key={toDecimal(amount, 40)}>
                  <th scope="row">
                    <span>{wholeDollars(amount, words)}</span>
                    <About of={amount} />
                    {counted && (
                      <small>
                        {` ${formatMessage(
                          { id: `payout.fee.counted.${counted.each}` },
                          {
                            count: toNumber(counted.times),
                            number: countText(counted.times, words.locale),
                          },
                        )}`}
                      </small>
                    )}
                  </th>
                  <td className={styles.drawn}>
                    <Taken part={part} />
                  </td>
                  <td>{countText(lives, words.locale)}</td>
                  <td>
                    <span>{words.dollars(inYear)}</span>
                    <About of={inYear} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <FigureFoot
            id="fee"
            page={creatorsPage}
            title={formatMessage({ id: 'payout.fee.title' })}
            rowsOf={() => feeRows(batches, fixed, words)}
          />
        </div>
      )}
    </div>
  )
}

/** The same in the currency that viewers pay in, where that is another. */
function About({ of: amount }: { readonly of: Dollars }) {
  const words = useWords()
  const money = inCurrency(amount, plannedFrom(useCalculation().scenario).live, words)
  return (
    money && <small>{` ${words.texts.formatMessage({ id: 'payout.about' }, { money })}`}</small>
  )
}

/** The least part that is said with one place. */
const least = percent('0.1')

/** The part of a payout that the fee takes, as a bar and in words. */
function Taken({ part }: { readonly part: Part }) {
  const { locale, texts } = useWords()
  return (
    <div className={styles.part}>
      <svg className={styles.bar} aria-hidden="true">
        <rect width="100%" height="12" rx="3" />
        <rect width={`${100 * toNumber(part)}%`} height="12" rx="3" />
      </svg>
      <span>
        {isAtMost(one, part)
          ? texts.formatMessage({ id: 'payout.fee.all' })
          : isAtMost(least, part)
            ? percentText(part, locale, 1)
            : texts.formatMessage(
                { id: 'payout.fee.under' },
                { part: percentText(least, locale, 1) },
              )}
      </span>
    </div>
  )
}
