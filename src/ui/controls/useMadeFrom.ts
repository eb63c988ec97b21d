import { useState } from 'react'

/** Something made from what the page shows, such as a text to copy. It is null again once the page shows something else. */
export function useMadeFrom<Made>(...from: readonly unknown[]) {
  const [last, setLast] = useState<{
    readonly made: Made
    readonly from: readonly unknown[]
  } | null>(null)
  const isSame = last?.from.every((part, at) => part === from[at])
  return [isSame ? last?.made : null, (made: Made) => setLast({ made, from })] as const
}
