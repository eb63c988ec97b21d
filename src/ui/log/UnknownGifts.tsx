import { useEffect, useMemo, useRef, useState } from 'react'
import { giftBySlug } from '../../data/gifts'
import type { Gift } from '../../domain/gift'
import { countsOfKinds } from '../../domain/log/add-up'
import type { KnownGift } from '../../domain/log/figures'
import { answerLog, useLog } from '../../state/log'
import type { LogFound } from '../../state/log-figures'
import { coinsOf, giftNameOf, numberOf } from '../../wording/log-names'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { focusText } from '../controls/focus-main'
import { Segmented } from '../controls/Segmented'
import { GiftPicker } from '../gift/GiftPicker'
import buttons from '../look/buttons.module.css'
import notice from '../look/notice.module.css'
import styles from './UnknownGifts.module.css'

/** Kinds that are asked for at once. */
const firstKinds = 3

/** Gifts whose price is not known: how many there are, and a field for each kind of them. */
export function UnknownGifts({ found }: { readonly found: LogFound }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { gifts, known, receiver, figures } = found
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The button is gone by then.
    if (all) focusText(list.current?.querySelectorAll('li')[firstKinds])
  }, [all])
  const counts = useMemo(() => countsOfKinds(gifts, receiver), [gifts, receiver])
  // A gift that was answered for stays here: the answer may have been a slip.
  const asked = known
    .map((gift, kind) => ({ gift, kind, count: counts[kind] ?? 0 }))
    .filter(({ gift, count }) => count > 0 && (gift.coins === null || gift.by === 'visitor'))
    .toSorted((a, b) => b.count - a.count || a.kind - b.kind)
  if (asked.length === 0) return null
  const { unpriced } = figures
  return (
    <section
      className={`${notice.notice} ${styles.unknown}`}
      aria-label={formatMessage({ id: 'live.unknown.title' })}
    >
      <p role="status">
        {unpriced > 0
          ? formatMessage(
              { id: 'live.unknown' },
              { count: unpriced, number: numberOf(unpriced, words) },
            )
          : formatMessage({ id: 'live.unknown.none' })}
      </p>
      <ul ref={list} className={styles.kinds}>
        {asked.slice(0, all ? undefined : firstKinds).map((one) => (
          <Asked key={one.kind} {...one} />
        ))}
      </ul>
      {!all && asked.length > firstKinds && (
        <button type="button" className={buttons.action} onClick={() => setAll(true)}>
          {formatMessage({ id: 'live.unknown.more' }, { number: numberOf(asked.length, words) })}
        </button>
      )}
    </section>
  )
}

type AskedProps = {
  readonly gift: KnownGift
  readonly kind: number
  readonly count: number
}

/** A choice between the gifts of that name, or any gift at all. */
function Asked({ gift, kind, count }: AskedProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const prices = useLog(({ answers }) => answers.prices)
  const answer = prices[kind]
  const logged = useLog(({ stage }) =>
    stage.kind === 'done' ? stage.reading.gifts.kinds[kind] : undefined,
  )
  // As the log calls it: once it is answered for, it may have another name.
  const name = giftNameOf({ ...gift, name: logged?.name ?? gift.name }, words)
  const say = (what: string | number) => answerLog({ prices: { ...prices, [kind]: what } })
  const candidates = gift.candidates.flatMap((slug) => giftBySlug(slug) ?? [])
  return (
    <li className={styles.kind}>
      {candidates.length > 1 ? (
        <Segmented
          label={formatMessage({ id: 'live.unknown.which' }, { name })}
          value={String(answer ?? '')}
          options={candidates.map((one) => ({
            value: one.slug,
            text: formatMessage(
              { id: 'live.unknown.option' },
              { name: one.name, coins: coinsOf(one.coins, words) },
            ),
          }))}
          onChange={say}
        />
      ) : (
        <GiftPicker
          gift={chosenBy(answer)}
          label={formatMessage({ id: 'live.unknown.pick' }, { name })}
          {...(typeof answer === 'number' && { shown: coinsOf(answer, words) })}
          announce={announce}
          onChoose={(one) => say(one.kind === 'catalogue' ? one.slug : one.coins)}
        />
      )}
      <span className={styles.sent}>
        {formatMessage({ id: 'live.unknown.sent' }, { count, number: numberOf(count, words) })}
      </span>
    </li>
  )
}

function chosenBy(answer: string | number | undefined): Gift | null {
  if (answer === undefined) return null
  return typeof answer === 'number'
    ? { kind: 'custom', coins: answer }
    : (giftBySlug(answer) ?? null)
}
