import type { Frame, FrameLocator, Page } from '@playwright/test'

declare global {
  interface Window {
    /** What the frames of a post said, where the post notes it. */
    heard: unknown[]
    /** How much the post has moved, as browsers reckon it. */
    moved: number
  }
}

/** What WordPress leaves a frame: no same origin, no pop-ups, no forms. */
export const sandbox = 'sandbox="allow-scripts"'

/** A post on somebody's site. */
export const post = (body: string, style = '') => `<!doctype html>
<html lang="en"><meta name="viewport" content="width=device-width"><title>A post</title>
<link rel="icon" href="data:,"><style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 } ${style}</style>
${body}`

export const frame = (src: string, attributes = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="Card" height="420" ${attributes}></iframe>`

/** A card of the post, the first one unless `where` is the selector of another frame. */
export const cardIn = (page: Page, where = 'iframe'): FrameLocator =>
  page.locator(where).first().contentFrame()

export const field = (card: FrameLocator | Page, name: string) =>
  card.getByRole('textbox', { name, exact: true })

/** The inside of a frame, for what only its own scripts can tell. */
export async function frameOf(page: Page, where = 'iframe'): Promise<Frame> {
  const element = await page.locator(where).first().elementHandle()
  const found = await element?.contentFrame()
  if (!found) throw new Error('the page has no such frame')
  return found
}

/** How tall a card is, in whole pixels, as it tells it. */
export const heightOfCard = (page: Page, where = 'iframe'): Promise<number> =>
  cardIn(page, where)
    .getByRole('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))

/** How much taller a frame is than its card: 0 once it has followed. */
export async function excess(page: Page, where = 'iframe'): Promise<number> {
  const box = await page.locator(where).first().boundingBox()
  return (box?.height ?? Number.NaN) - (await heightOfCard(page, where))
}

type Shift = PerformanceEntry & { readonly value: number }

/** From now on, every page adds up how much of it moves without its reader’s doing. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.moved += (entry as Shift).value
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** How much it has moved, once what is told late has been told. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  return page.evaluate(() => window.moved)
}
