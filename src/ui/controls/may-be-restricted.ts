/**
 * Whether another site may restrict this page: the page is in its frame, or was opened from a sandbox
 * that also covers the new window. A sandbox may forbid to save files. It does so silently, and no
 * browser tells in advance.
 */
export const mayBeRestricted = (): boolean => window.parent !== window || window.origin === 'null'
