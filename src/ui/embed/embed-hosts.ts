import {
  ampCode,
  ampScript,
  cardAddress,
  type Embed,
  frameCode,
  letterCode,
  scriptCode,
} from './embed-code'

/** Something to be copied and pasted. */
type Piece = { readonly kind: 'address' | 'code' | 'head'; readonly text: string }

export type HostName = 'frame' | 'script' | 'wordPress' | 'ghost' | 'letter' | 'amp' | 'obs'

/** Where a post is written, and what is pasted there. */
export type Host = {
  readonly name: HostName
  /** Which messages say what to do and what gets lost; they differ where there is no page. */
  readonly texts: HostName | 'wordPressOwn' | 'letterOwn'
  readonly pieces: readonly Piece[]
}

/** The page that a pasted address shows, whatever is asked of it. */
const withoutQuery = (link: string) => link.replace(/\?.*/, '')

/** The hosts in the order of their tabs. What each does to a post was read in its documentation. */
export function hostsFor(embed: Embed): readonly Host[] {
  const { link, hasPage, look } = embed
  const frame: Piece = { kind: 'code', text: frameCode(embed) }
  const script: Piece = { kind: 'code', text: scriptCode(embed) }
  const streamed = cardAddress(link, { ...look, theme: look.theme ?? 'auto' })
  return [
    { name: 'frame', texts: 'frame', pieces: [frame] },
    { name: 'script', texts: 'script', pieces: [script] },
    {
      name: 'wordPress',
      texts: hasPage ? 'wordPress' : 'wordPressOwn',
      pieces: [{ kind: 'address', text: withoutQuery(link) }, frame],
    },
    { name: 'ghost', texts: 'ghost', pieces: [script] },
    {
      name: 'letter',
      texts: hasPage ? 'letter' : 'letterOwn',
      pieces: [{ kind: 'code', text: letterCode(embed) }],
    },
    {
      name: 'amp',
      texts: 'amp',
      pieces: [
        { kind: 'code', text: ampCode(embed) },
        { kind: 'head', text: ampScript },
      ],
    },
    { name: 'obs', texts: 'obs', pieces: [{ kind: 'address', text: streamed }] },
  ]
}
