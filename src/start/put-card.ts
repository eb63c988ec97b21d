/**
 * Puts the card that the build made, and its styles, in the place of the page, which may still be on its way: the parser then fills it
 * outside the document.
 *
 * @param observer - Tells of each part of the document that has been read, until there is no card left to be put there.
 */
export function putCard(_: unknown, observer: MutationObserver): void {
  const card = document.querySelector<HTMLTemplateElement>('#card')
  const page = document.querySelector<HTMLElement>('#root')
  if (!card || !page) return
  observer.disconnect()
  const root = page.cloneNode() as HTMLElement
  root.append(card.content)
  card.replaceWith(...root.querySelectorAll('style'))
  page.replaceWith(root)
}
