/**
 * Whether somebody else's page is around this one, or opened it from a sandbox that it stays in. The
 * sandbox may forbid to save files, in silence and so that nobody can ask.
 */
export const isInFrame = (): boolean => window.parent !== window || window.origin === 'null'
