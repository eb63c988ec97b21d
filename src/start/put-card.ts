/**
 * Puts the card that the build made, and its styles, in the place of the page. Where the page is still on its way, the parser fills it
 * out of sight, and then it goes.
 *
 * @returns Whether there was a card to put there.
 */
export function putCard(): boolean {
  const card = document.querySelector<HTMLTemplateElement>('#card')
  const page = document.querySelector<HTMLElement>('#root')
  if (!card || !page) return false
  const root = page.cloneNode() as HTMLElement
  root.append(card.content)
  document.head.append(...root.querySelectorAll('style'))
  card.replaceWith(root)
  page.removeAttribute('id')
  page.hidden = true
  const remove = () => page.remove()
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', remove)
  else remove()
  // The first paint waits for a page, but need not for that of a card.
  document.querySelector('[rel=expect]')?.remove()
  return true
}
