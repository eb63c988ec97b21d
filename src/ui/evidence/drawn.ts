/** A place on a drawn line of the table, from 0 to 1, as SVG wants it. */
export const across = (at: number): string => `${Math.round(at * 1e4) / 100}%`
