/**
 * Scrolls to what the address names, once it is there: the browser looked for it before. Whoever has
 * scrolled since stays where they are.
 */
export function scrollToFragment(): void {
  const target = document.getElementById(location.hash.slice(1))
  // Asked last: it has the browser lay out the page.
  if (target && scrollY === 0) target.scrollIntoView()
}
