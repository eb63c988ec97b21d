/** Milliseconds after which a task takes no further step: slowed down 4 times, most tasks then take less than 40. */
const enough = 5

/**
 * Takes one step after another until one returns false, in tasks of their own: in between, the browser answers the
 * visitor and paints. Decision 50 has what that gained.
 *
 * @param wait - Milliseconds before the first.
 * @returns A function that calls off the rest.
 */
export function inTasks(step: () => boolean, wait = 0): () => void {
  let timer = setTimeout(run, wait)
  function run() {
    const began = performance.now()
    let isMore: boolean
    do isMore = step()
    while (isMore && performance.now() - began < enough)
    if (isMore) timer = setTimeout(run)
  }
  return () => clearTimeout(timer)
}
