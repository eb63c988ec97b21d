/** The catalogue cut down by the build to gifts that have a page; see vite.config.ts. */
declare module '*/gifts.json?with-page' {
  const catalogue: {
    readonly asOf: string
    readonly sources: Readonly<Record<string, import('./gifts').GiftSource>>
    readonly gifts: readonly (readonly unknown[])[]
  }
  export default catalogue
}
