import type { IconNode } from 'lucide'
import { createElement } from 'react'

/** A drawing in the colour of the text beside it, which says the same to whoever can't see it. */
export function Icon({ of }: { readonly of: IconNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {of.map(([shape, attributes], index) => createElement(shape, { ...attributes, key: index }))}
    </svg>
  )
}
