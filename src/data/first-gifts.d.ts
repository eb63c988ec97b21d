/** The catalogue cut down by the build to the gifts that every page knows; see vite.config.ts. */
declare module '*/gifts.json?first' {
  const catalogue: import('./gifts').Catalogue
  export default catalogue
}
