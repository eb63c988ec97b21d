/**
 * Loads a late part and its styles, where the HTML does not have them. Vite calls it for every part,
 * in place of its own, which is four times as large.
 *
 * @throws whatever keeps either from loading; both can be asked for again.
 */
// Vite's name for it.
// oxlint-disable-next-line no-underscore-dangle
export async function __vitePreload<Part>(
  load: () => Promise<Part>,
  styles: readonly string[] = [],
  base?: string,
): Promise<Part> {
  const [part] = await Promise.all([
    load(),
    ...styles.map((file) => addStyles(new URL(file, base).href)),
  ])
  return part
}

async function addStyles(href: string): Promise<unknown> {
  const inlined = document.querySelector('style')?.dataset['files'] ?? ''
  const isThere = [...document.styleSheets].some((sheet) => sheet.href === href)
  if (isThere || inlined.split(' ').some((file) => href.endsWith(file))) return undefined
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`no styles from ${href}`))
    })
  })
}
