import type { Scenario } from '../../domain/scenario'
import { useTexts } from '../../language/texts'
import { calculate } from '../../state/calculation'
import { writeLink } from '../../state/link'
import { addressOf, placeOf, publishedPage, siteRoot } from '../../state/place'
import { sharedAnswerText } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import { Tabs } from '../controls/Tabs'
import { TextToCopy } from '../controls/TextToCopy'
import styles from './EmbedDialog.module.css'
import { frameHeight, type Look } from './embed-code'
import { type Host, type HostName, hostsFor } from './embed-hosts'

type EmbedHostsProps = {
  readonly scenario: Scenario
  readonly look: Look
  readonly shown: HostName
  readonly onShow: (host: HostName) => void
}

/** What to paste, for each host that a post may be written at. */
export function EmbedHosts({ scenario, look, shown, onShow }: EmbedHostsProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const hosts = hostsFor({
    link: addressOf(placeOf(scenario)),
    hasPage: publishedPage(scenario) !== null,
    query: writeLink(scenario),
    look,
    site: siteRoot(),
    sentence: sharedAnswerText(calculate(scenario), words),
    title: formatMessage({ id: 'embed.frameTitle' }),
    showAll: formatMessage({ id: 'embed.showAll' }),
  })
  const tabs = hosts.map(({ name }) => ({
    name,
    text: formatMessage({ id: `embed.host.${name}` }),
  }))
  return (
    <Tabs label={formatMessage({ id: 'embed.hosts' })} tabs={tabs} chosen={shown} onChoose={onShow}>
      {hosts
        .filter(({ name }) => name === shown)
        .map((host) => (
          <Panel key={shown} host={host} />
        ))}
    </Tabs>
  )
}

/** Enough lines for most codes of each kind. */
const rows = { address: 2, code: 6, head: 3 } as const

/** What to do at a host, what gets lost there, and what to paste. */
function Panel({ host: { texts, pieces } }: { readonly host: Host }) {
  const { formatMessage } = useTexts()
  return (
    <>
      <p>{formatMessage({ id: `embed.${texts}.do` }, { height: frameHeight })}</p>
      <p className={styles.aside}>
        {formatMessage({ id: `embed.${texts}.lost` }, { height: frameHeight })}
      </p>
      {pieces.map(({ kind, text }) => (
        <TextToCopy
          key={kind}
          label={formatMessage({ id: `embed.${kind}` })}
          text={text}
          copyLabel={formatMessage({ id: `embed.copy.${kind}` })}
          rows={rows[kind]}
        />
      ))}
    </>
  )
}
