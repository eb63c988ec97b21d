/** Puts the card that the build made, and its styles, in the place of the page. Does nothing where that has happened. */
export function putCard(): void {
  const root = document.querySelector('#root')
  const styles = document.querySelector<HTMLTemplateElement>('#card-styles')?.content
  const card = document.querySelector<HTMLTemplateElement>('#card')?.content
  if (!root || !styles || !card?.hasChildNodes()) return
  document.head.append(styles)
  root.replaceChildren(card)
}
