import { type ComponentType, createContext, type Ref } from 'react'
import type { Calculation } from '../../state/calculation'
import type { Words } from '../words'

/** What a place of its own says and shows of itself where it is shared, in place of the calculator's answer. */
export type SharedPlace = {
  readonly textOf: (calculation: Calculation, words: Words) => string
  readonly loadPicture: () => Promise<ComponentType<SharedPictureProps>>
}

export type SharedPictureProps = {
  /** Where the picture leads. */
  readonly address: string
  readonly ref?: Ref<SVGSVGElement>
}

/** Of the place that the dialogs are opened in; null on the calculator. */
export const SharedPlaceContext = createContext<SharedPlace | null>(null)
