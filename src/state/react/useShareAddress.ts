import { useSyncExternalStore } from 'react'
import { shareAddress } from '../kept-address'

const neverChanges = () => () => {}

/** The address of the calculation. Null in the built page, which has no address yet. */
export const useShareAddress = (): string | null =>
  useSyncExternalStore(
    neverChanges,
    () => shareAddress(),
    () => null,
  )
