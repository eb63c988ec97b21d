import { useEffect } from 'react'
import { evidenceShareTexts } from '../../language/groups/evidence-shares'
import { addTexts } from '../../language/load'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { Elsewhere } from './Elsewhere'
import { Shares } from './Shares'

addTexts(evidenceShareTexts)

/** Which share reaches the creator, on TikTok and elsewhere. */
export function CreatorShares({ hasTexts }: { readonly hasTexts: boolean }) {
  useEffect(scrollToFragment, [])
  return (
    <>
      <Shares hasTexts={hasTexts} />
      <Elsewhere hasTexts={hasTexts} />
    </>
  )
}
