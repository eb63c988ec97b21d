/** Ends what a test opened last. */
export const opened = { leave: () => {} }
