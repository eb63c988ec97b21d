import { useMemo, useState } from 'react'
import { frontPage } from '../../data/pages'
import { limits } from '../../domain/limits'
import { addUp } from '../../domain/log/add-up'
import type { FileRead } from '../../domain/log/reading'
import { filesOfSameLive } from '../../domain/log/same-live'
import { logGiftsTexts } from '../../language/groups/log-gifts'
import { lateLogTexts } from '../../language/groups/log-late'
import { addTexts } from '../../language/load'
import { openGiftBook, useGiftBook } from '../../state/gift-book'
import { answerLog, useLog } from '../../state/log'
import { asCalculation, type LogFound } from '../../state/log-figures'
import { ScenarioContext } from '../../state/react/useCalculation'
import { useLogFigures } from '../../state/react/useLogFigures'
import { useSettled } from '../../state/react/useSettled'
import { logHeadline, logStats } from '../../wording/log-gifts'
import { namesOf, numberOf, shortNumbers } from '../../wording/log-names'
import { rangeSentence } from '../../wording/range-sentence'
import { useWords } from '../../wording/react/useWords'
import { Select } from '../controls/Select'
import buttons from '../look/buttons.module.css'
import notice from '../look/notice.module.css'
import { FoundHeadline } from './FoundHeadline'
import { GiftersFound } from './GiftersFound'
import styles from './GiftsFound.module.css'
import { InNewTab } from './InNewTab'
import { KindsFound } from './KindsFound'
import { LogFiles } from './LogFiles'
import { type Part, spanOfPart } from './part'
import { RatesHere } from './RatesHere'
import { SaidOfResult } from './SaidOfResult'
import { Stats } from './Stats'
import { Timeline } from './Timeline'
import { UnknownGifts } from './UnknownGifts'

addTexts(lateLogTexts)
addTexts(logGiftsTexts)

// Before a log is read: from then on, no request is made.
void openGiftBook()

/** What viewers paid in a LIVE and what the creator gets, when it came, who sent it and what it was. */
export function GiftsFound() {
  const words = useWords()
  const found = useLogFigures()
  const reading = useLog(({ stage }) => (stage.kind === 'done' ? stage.reading : null))
  if (!found) return <FoundHeadline head={[{ id: 'live.loading', values: {} }]} isMain />
  return (
    <>
      {reading && <SaidOfResult reading={reading} coins={found.figures.coins} />}
      <Headline found={found} />
      <Rates found={found} />
      <NotLoaded />
      <Receiver found={found} />
      {reading && <SameLive found={found} files={reading.files} />}
      <UnknownGifts found={found} />
      <Stats
        label={words.texts.formatMessage({ id: 'live.stats' })}
        of={logStats(found.figures, words)}
      />
      {/* Another receiver has gifts of another time. */}
      <Parts key={found.receiver} found={found} />
    </>
  )
}

type FoundProps = { readonly found: LogFound }

function Headline({ found }: FoundProps) {
  const words = useWords()
  const range = found.figures.coins > 0 ? rangeSentence(found.calculation, words) : null
  const head = [logHeadline(found, words)]
  const reading = useLog(({ stage }) => (stage.kind === 'done' ? stage.reading : null))
  return (
    <FoundHeadline head={head} isMain note={range}>
      {reading && (
        <LogFiles
          {...{ reading, found, head }}
          note={range}
          stats={logStats(found.figures, words)}
        />
      )}
    </FoundHeadline>
  )
}

/** The rates behind the money, and ways to change them: here, and with the gifts as a calculation. */
function Rates({ found: { figures, calculation } }: FoundProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const opened = useMemo(
    () => asCalculation(figures, calculation.scenario),
    [figures, calculation.scenario],
  )
  if (!opened) return null
  return (
    <ScenarioContext value={opened.scenario}>
      <div className={styles.rates}>
        <RatesHere />
        <p className={styles.open}>
          <InNewTab page={frontPage} text={formatMessage({ id: 'live.open' })} />
          {opened.isCoins && (
            <span>
              {formatMessage(
                { id: 'live.open.coins' },
                { most: limits.kinds, kinds: numberOf(figures.kinds.length, words) },
              )}
            </span>
          )}
          {figures.unpriced > 0 && (
            <span>
              {formatMessage(
                { id: 'live.open.without' },
                { count: figures.unpriced, number: numberOf(figures.unpriced, words) },
              )}
            </span>
          )}
        </p>
      </div>
    </ScenarioContext>
  )
}

/** Says so where the gifts could not be loaded: what the log itself says is shown meanwhile. */
function NotLoaded() {
  const { formatMessage } = useWords().texts
  const failed = useGiftBook((book) => book.failed)
  if (!failed) return null
  return (
    <div role="alert" className={notice.notice}>
      <p>{formatMessage({ id: 'live.notLoaded' })}</p>
      <button type="button" className={buttons.action} onClick={() => void openGiftBook()}>
        {formatMessage({ id: 'late.tryAgain' })}
      </button>
    </div>
  )
}

type SameLiveProps = FoundProps & { readonly files: readonly FileRead[] }

/** Says where two files may be of the same LIVE: programs that number messages differently can't be told to repeat each other. */
function SameLive({ found: { gifts, known }, files }: SameLiveProps) {
  const words = useWords()
  const same = useMemo(() => filesOfSameLive(gifts, known), [gifts, known])
  if (!same) return null
  const names = same.map((file) => files[file]?.name ?? '')
  return (
    <p className={notice.notice}>
      {words.texts.formatMessage({ id: 'live.sameLive' }, { files: words.list(names) })}
    </p>
  )
}

/** Whose gifts are shown, where the log has those of several. */
function Receiver({ found: { gifts, receiver, receivers, hostBy } }: FoundProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const shortOf = useMemo(() => shortNumbers(gifts.receivers), [gifts.receivers])
  const [host] = receivers
  if (!host || receivers.length < 2) return null
  const numberOfOne = (index: number) => shortOf(gifts.receivers[index] ?? '')
  const nameOf = (index: number) => {
    if ((gifts.receivers[index] ?? null) === null)
      return formatMessage({ id: 'live.receiver.host' })
    const isHost = hostBy === 'most' && index === host.receiver
    return formatMessage(
      { id: isHost ? 'live.receiver.hostBy' : 'live.receiver.guest' },
      { number: numberOfOne(index) },
    )
  }
  return (
    <div className={styles.receiver}>
      <Select
        label={formatMessage({ id: 'live.receiver' })}
        value={String(receiver)}
        options={receivers.map((one) => ({
          value: String(one.receiver),
          text: formatMessage(
            { id: 'live.receiver.option' },
            {
              who: nameOf(one.receiver),
              count: one.gifts,
              number: numberOf(one.gifts, words),
            },
          ),
        }))}
        onChange={(value) => answerLog({ receiver: Number(value) })}
      />
      {hostBy === 'most' && (
        <p className={styles.note}>
          {formatMessage(
            { id: 'live.hostByMost' },
            {
              who: formatMessage(
                { id: 'live.receiver.number' },
                { number: numberOfOne(host.receiver) },
              ),
            },
          )}
        </p>
      )}
    </div>
  )
}

/** In ms: while a part is being chosen, the lists below wait. */
const pause = 150

/** When the gifts came, who sent them and what they were: of the whole LIVE, or of a part of it. */
function Parts({ found }: FoundProps) {
  const words = useWords()
  const { figures, gifts, known, receiver } = found
  const hidesNames = useLog(({ answers }) => answers.hidesNames)
  const nameOf = useMemo(() => namesOf(figures, hidesNames, words), [figures, hidesNames, words])
  const [part, setPart] = useState<Part | null>(null)
  const settled = useSettled(part, pause)
  const shown = useMemo(
    () => (settled ? addUp(gifts, known, receiver, spanOfPart(settled, figures)) : figures),
    [settled, gifts, known, receiver, figures],
  )
  const lists = { found, shown, nameOf, part: settled, onAll: () => setPart(null) }
  return (
    <>
      <Timeline figures={figures} nameOf={nameOf} part={part} onChoose={setPart} />
      <div className={styles.tables}>
        <GiftersFound {...lists} />
        <KindsFound {...lists} />
      </div>
    </>
  )
}
