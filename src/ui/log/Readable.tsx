import { useTexts } from '../../language/texts'
import { Section } from '../controls/Section'
import styles from './Readable.module.css'

/** Made up; they show what columns and lines may look like. */
const examples = {
  gifts: `time,viewer,gift,count
20:00:04,@viewer_8,Rose,5
20:00:31,@viewer_3,Finger Heart,1`,
  bought: `2026-10-02  1,321 coins  $19.99
2026-10-09  330 coins    $4.99
3x Galaxy, 200 roses`,
} as const

/** What files and lists may hold, by two examples. */
export function Readable() {
  const { formatMessage } = useTexts()
  return (
    <Section title={formatMessage({ id: 'log.reads' })} area="reads">
      {() => (
        <div className={styles.reads}>
          {(['gifts', 'bought'] as const).map((kind) => (
            <div key={kind} className={styles.kind}>
              <h3 className={styles.title}>{formatMessage({ id: `log.reads.${kind}` })}</h3>
              <p className={styles.note}>{formatMessage({ id: `log.reads.${kind}Note` })}</p>
              <pre className={styles.example} dir="ltr" translate="no">
                {examples[kind]}
              </pre>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
