import { create } from 'zustand'

/** Whether a newer version of the site has arrived since this page was opened. */
export const useNewVersion = create(() => ({ hasArrived: false }))
