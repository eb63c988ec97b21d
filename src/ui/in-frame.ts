/**
 * Whether somebody else's page is around this one. Its sandbox may forbid to save files, in silence
 * and so that nobody can ask.
 */
export const isInFrame = (): boolean => window.parent !== window
