import { useEffect, useRef, useState } from 'react'
import { limits } from '../../domain/limits'
import type { Difference, Scenario } from '../../domain/scenario'
import { compareTexts } from '../../language/groups/compare'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { differenceFrom, differenceText, shortest, writtenEach } from '../../state/compared-link'
import { useCalculation } from '../../state/react/useCalculation'
import { followScenarioNames, nameScenario, useScenarioNames } from '../../state/scenario-names'
import { comparedWith } from '../../state/versus'
import { sideBySide } from '../../wording/compared'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { Section } from '../controls/Section'
import { Signs } from '../flow/Signs'
import { InTurn } from '../loading/InTurn'
import styles from './Compare.module.css'
import { CompareTable } from './CompareTable'
import type { Move, RowActions } from './row-actions'
import { moveName, nameRow } from './row-names'
import { Suggestions } from './Suggestions'

addTexts(compareTexts)

/** Up to four scenarios side by side; a row of suggestions until there is a second one. */
export function Compare() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario } = useCalculation()
  const names = useScenarioNames()
  const compare = useChoices((choices) => choices.compare)
  const show = useChoices((choices) => choices.show)
  const [open, setOpen] = useState<number | null>(null)
  const region = useRef<HTMLDivElement>(null)
  /** What has the focus once the rows have changed. */
  const focusNext = useRef<string | null>(null)
  const versus = scenario.versus ?? []
  const { rows, convertedTo } = sideBySide(scenario, words, names)

  useEffect(followScenarioNames, [])

  const hasCopy = versus.some((one) => differenceText(one) === '')
  useEffect(() => {
    // The next copy must not get the name of one that is gone.
    if (!hasCopy && names[''] !== undefined) nameScenario('', '')
  }, [hasCopy, names])

  useEffect(() => {
    if (focusNext.current === null) return
    region.current?.querySelector<HTMLElement>(focusNext.current)?.focus()
    focusNext.current = null
  })

  /** Whether the open row has a refused text, which would be lost if the row closed. It gets the focus instead. */
  function isHeld(): boolean {
    const refused = region.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    refused?.focus()
    return refused != null
  }

  function add(difference: Difference, name: string) {
    const { scenario: main } = useChoices.getState()
    const isCopy = Object.keys(difference).length === 0
    // The row of a copy opens in place of the open row.
    if (isCopy && isHeld()) return
    // One copy to change is enough.
    const there = isCopy
      ? versus.findIndex((one) => differenceText(shortest(main, one)) === '')
      : -1
    const at = there < 0 ? versus.length : there
    if (there < 0) compare([...versus, difference])
    announce(formatMessage({ id: there < 0 ? 'compare.added' : 'compare.there' }, { name }))
    // A copy is there to be changed.
    if (isCopy) setOpen(at)
    focusNext.current = `[data-row="${at}"]`
  }

  function change(at: number, next: Scenario, isTyped: boolean) {
    const { scenario: main } = useChoices.getState()
    const before = versus[at] ?? {}
    const after = differenceFrom(main, next)
    const isNew = writtenEach(main)[at] === null
    // With its first change, a copy is in the link: that is a step, even if a number is typed.
    compare(versus.with(at, after), isTyped && !isNew)
    moveName(before, after, versus.toSpliced(at, 1))
  }

  function move(at: number, to: Move) {
    const name = rows[at + 1]?.name ?? ''
    const moved = versus[at]
    if (!moved || (to !== 'remove' && isHeld())) return
    const others = versus.toSpliced(at, 1)
    if (to === 'remove') {
      compare(others)
      setOpen(null)
      focusNext.current = others.length > 0 ? `[data-row="${Math.max(0, at - 1)}"]` : 'button'
      announce(formatMessage({ id: 'compare.removed' }, { name }))
    } else if (to === 'main') {
      const all = comparedWith(scenario)
      const main = { ...scenario, versus: undefined }
      const next = { ...all[at], plan: scenario.plan, paid: scenario.paid } as typeof scenario
      const rest = all.with(at, main).map((other) => differenceFrom(next, other))
      // With another main calculation, rows have new differences, to which their names move.
      for (const [index, difference] of rest.entries()) {
        const given = index === at ? undefined : names[differenceText(versus[index] ?? {})]
        if (given !== undefined) nameRow(difference, given)
      }
      show({ ...next, versus: rest })
      setOpen(null)
      focusNext.current = `[data-row="${at}"]`
      announce(formatMessage({ id: 'compare.isMain' }, { name }))
    } else {
      const place = at + (to === 'up' ? -1 : 1)
      compare(others.toSpliced(place, 0, moved))
      setOpen(place)
      const isLast = to === 'up' ? place === 0 : place === versus.length - 1
      const other = to === 'up' ? 'down' : 'up'
      focusNext.current = `[data-move="${isLast ? other : to}"]`
      announce(formatMessage({ id: 'compare.moved' }, { name, place: place + 2 }))
    }
  }

  const actions: RowActions = {
    open: open !== null && open < versus.length ? open : null,
    onOpen: (at) => {
      if (isHeld()) return
      if (at === null) focusNext.current = `[data-row="${open}"]`
      setOpen(at)
    },
    onChange: change,
    onName: (at, name) => nameRow(versus[at] ?? {}, name),
    onMove: move,
  }
  const isAlone = versus.length === 0
  return (
    <Section
      title={formatMessage({ id: 'compare.title' })}
      area="compare"
      aside={
        isAlone ? (
          <p className={styles.note}>{formatMessage({ id: 'compare.intro' })}</p>
        ) : (
          <Signs rows={rows} />
        )
      }
    >
      {(titleId) => (
        <div ref={region} className={styles.all}>
          {!isAlone && (
            <InTurn>
              <CompareTable titleId={titleId} rows={rows} differences={versus} {...actions} />
            </InTurn>
          )}
          {convertedTo !== null && (
            <p className={styles.note}>
              {formatMessage({ id: 'compare.converted' }, { currency: convertedTo })}
            </p>
          )}
          {versus.length < limits.compared && (
            <InTurn>
              <Suggestions onAdd={add} />
            </InTurn>
          )}
          {!isAlone && (
            <p className={styles.note}>
              {formatMessage({
                id: versus.length < limits.compared ? 'compare.travel' : 'compare.atMost',
              })}
            </p>
          )}
        </div>
      )}
    </Section>
  )
}
