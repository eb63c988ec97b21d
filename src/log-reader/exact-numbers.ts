/** Texts, which are passed over, and numbers. */
const PARTS = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Whole numbers that may exceed 2^53, which JSON.parse would round. */
const LONG = /^-?\d{16,}$/

/** JSON whose whole numbers of 16 digits and more are texts, so that ids stay as they are written. */
export const exactNumbers = (json: string): string =>
  /\d{16}/.test(json) ? json.replace(PARTS, (part) => (LONG.test(part) ? `"${part}"` : part)) : json
