/** How often each page is measured. */
export const rounds = Number(process.env.R ?? 5)

/**
 * Measures pages in turn, so that a busy minute of the machine is not that of one page.
 *
 * @returns The results of each page, by its name, in the order of the rounds.
 */
export async function inTurn(pages, measure) {
  const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const [name, page] of Object.entries(pages)) {
      console.error(`${name}, ${round} of ${rounds}`)
      results[name].push(await measure(page))
    }
  }
  return results
}
