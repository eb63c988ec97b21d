import { useContext, useId, useMemo } from 'react'
import type { Field } from '../../domain/known'
// Money is typed in whatever currency is chosen.
import '../../language/signs-abroad'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { Deferred } from '../../state/react/Deferred'
import { ScenarioContext } from '../../state/react/useCalculation'
import { InTurn } from '../loading/InTurn'
import styles from './Fields.module.css'
import { GiftField } from './GiftField'
import { LinkedField } from './LinkedField'
import { Terms } from './Terms'

/** The linked fields, from what is sent to what arrives, and the rates between them: whichever is typed last is known, and the others follow. */
export function Fields() {
  const { formatMessage } = useTexts()
  const titleId = useId()
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {formatMessage({ id: 'fields.title' })}
      </h2>
      <div className={styles.groups}>
        <div className={styles.sends}>
          <Deferred>
            <DeferredField field="gifts" />
          </Deferred>
          <GiftField />
        </div>
        <div className={styles.group}>
          <Deferred>
            <DeferredField field="viewerPays" />
            <DeferredField field="coins" />
          </Deferred>
        </div>
        <div className={styles.group}>
          <Deferred>
            <DeferredField field="creator" />
            <DeferredField field="diamonds" />
          </Deferred>
        </div>
      </div>
      <Deferred>
        <InTurn>
          <Terms />
        </InTurn>
      </Deferred>
    </section>
  )
}

/** The field that one types in shows it at once, and the others once the answer is painted. */
function DeferredField({ field }: { readonly field: Field }) {
  const isKnown = useChoices(({ scenario }) => scenario.known.field === field)
  const following = useContext(ScenarioContext)
  const shown = useMemo(() => <LinkedField field={field} />, [field])
  return <ScenarioContext value={isKnown ? null : following}>{shown}</ScenarioContext>
}
