import { use } from 'react'
import { late } from '../data/late'

/** Loads all of the page but its answer and its fields, beside the script of those. */
export const loadRest = late(() => import('./page-rest'))

type Parts = Awaited<ReturnType<typeof loadRest>>['parts']

/** A part of the page that the fields don't wait for. */
export function Rest({ part }: { readonly part: keyof Parts }) {
  const Part = use(loadRest()).parts[part]
  return <Part />
}
