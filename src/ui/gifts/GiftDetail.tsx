import { frontPage, pageAt } from '../../data/pages'
import { exact, type Gifts } from '../../domain/amount'
import type { Sendable } from '../../domain/sent'
import { useChoices } from '../../state/choices'
import type { FiguresOf } from '../../wording/gift-figures'
import { useWords } from '../../wording/react/useWords'
import { LeftBasket } from '../basket/LeftBasket'
import { GiftSource } from '../gift/GiftSource'
import { PageLink } from '../links/PageLink'
import buttons from '../look/buttons.module.css'
import styles from './GiftDetail.module.css'
import { coinsIn } from './gift-words'
import { PriceHistory } from './PriceHistory'

type GiftDetailProps = {
  readonly figuresOf: FiguresOf
  /** Below its row, which says its name and figures already. */
  readonly isBelowRow?: boolean
}

const oneBasket = exact<Gifts>('1')

/** The chosen gift: what it costs and pays, whether its price has changed, and where to go with it. */
export function GiftDetail({ figuresOf, isBelowRow = false }: GiftDetailProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const gift = useChoices(({ scenario }) => scenario.gift)
  return (
    <section className={styles.detail} aria-label={formatMessage({ id: 'gifts.chosen' })}>
      {!isBelowRow && <Head gift={gift} />}
      {!isBelowRow && <Figures gift={gift} figuresOf={figuresOf} />}
      {gift.kind === 'catalogue' && <PriceHistory gift={gift} />}
      <div className={styles.ways}>
        <PageLink page={frontPage} className={`${buttons.primary} ${styles.use}`}>
          <span>{formatMessage({ id: 'gifts.use' })}</span>
        </PageLink>
        <OwnPage gift={gift} />
      </div>
      <GiftSource />
      <LeftBasket />
    </section>
  )
}

function Head({ gift }: { readonly gift: Sendable }) {
  const words = useWords()
  const { formatMessage } = words.texts
  return (
    <div className={styles.head}>
      <h2 className={styles.name}>
        {gift.kind === 'custom'
          ? formatMessage({ id: 'gifts.own' }, { coins: coinsIn(words)(gift.coins) })
          : gift.kind === 'basket'
            ? words.gifts(gift, oneBasket)
            : gift.name}
      </h2>
      {gift.kind === 'catalogue' && gift.id !== null && (
        <span className={styles.note}>
          {formatMessage({ id: 'gifts.number' }, { number: String(gift.id) })}
        </span>
      )}
    </div>
  )
}

type FiguresProps = { readonly gift: Sendable; readonly figuresOf: FiguresOf }

function Figures({ gift, figuresOf }: FiguresProps) {
  const { formatMessage } = useWords().texts
  const { coins, app, web, creator } = figuresOf(gift.kind === 'basket' ? gift : gift.coins)
  const unknown = formatMessage({ id: 'gifts.detail.unknown' })
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{formatMessage({ id: 'gifts.detail.coins' })}</dt>
        <dd>{coins}</dd>
      </div>
      <div>
        <dt>{formatMessage({ id: 'gifts.column.app' })}</dt>
        <dd>{app ?? unknown}</dd>
      </div>
      <div>
        <dt>{formatMessage({ id: 'gifts.column.web' })}</dt>
        <dd>{web ?? unknown}</dd>
      </div>
      <div>
        <dt>{formatMessage({ id: 'gifts.column.creator' })}</dt>
        <dd className={styles.creator}>{creator}</dd>
      </div>
    </dl>
  )
}

/** The page of the gift, if it has one. */
function OwnPage({ gift }: { readonly gift: Sendable }) {
  const { formatMessage, language } = useWords().texts
  const page = gift.kind === 'catalogue' ? pageAt(gift.slug, language) : undefined
  if (!page) return null
  return (
    <PageLink page={page} className={styles.page}>
      <span>{formatMessage({ id: 'gifts.page' })}</span>
    </PageLink>
  )
}
