/** What somebody says that gifts pay the creator. */
export type Claim = {
  /** The calculation that follows from it, as the query of a link. */
  readonly query: string
  readonly sources: readonly string[]
}

/** What the founding article's own example pays the creator for 100 Roses. */
export const articleExample: Claim = { query: 'rates=article', sources: ['article-example'] }

/** Its “200 Roses make a diamond”, for as many Roses. */
export const articleRoses: Claim = {
  query: 'rates=article&model=roses200',
  sources: ['article-roses'],
}
