import { useMemo } from 'react'
import { late } from '../data/late'
import { Following } from './Following'
import { LatePart } from './LatePart'

/** Loads all of the page but its answer and its fields, beside the script of those. */
export const loadRest = late(() => import('./page-rest'))

type Loaded = Awaited<ReturnType<typeof loadRest>>
type Name = keyof Loaded['parts']

/** What says nothing of amounts has nothing to follow. */
const unchanging = { Announcer: true, GiftSource: true, Header: true }

/** A part of the page that the fields don't wait for. */
export const Rest = ({ part }: { readonly part: Name }) => (
  <LatePart load={loadRest} render={(rest) => <RestPart rest={rest} part={part} />} />
)

type RestPartProps = { readonly rest: Loaded; readonly part: Name }

/** Nor do they wait for it while one types. */
export function RestPart({ rest, part }: RestPartProps) {
  const Part = rest.parts[part]
  const shown = useMemo(() => <Part />, [Part])
  return part in unchanging ? shown : <Following>{shown}</Following>
}
