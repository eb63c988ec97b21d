import { expect, forgive, test } from './fixtures.ts'
import { cardIn, field, frame, post, sandbox } from './posts.ts'

// What a card loads only for a link that has rates of its own, an accent, or something wrong in it.
const extras = /\/extras-[^/]+\.js/

test('a card says what few cards need to say', async ({ page, baseURL, hostPage }) => {
  for (const [address, says] of [
    ['?region=gb', '100 coins for £'],
    ['?region=de&buy=app', 'Rough estimate: we found no reliable app prices.'],
    ['?buy=web', '100 coins for $1.04'],
    ['?model=net50&agency=10', '50% of net revenue'],
    ['?model=scaled-us&scaled=league:3,length:under5', 'US Scaled LIVE Rewards at 31%'],
    ['?rates=article', 'which contradicts itself by a factor of'],
    ['bbc-2022/', 'Rates of October 2022 (since changed)'],
    ['?usd=0.011', 'These rates contradict each other'],
    ['?get=1&aside=100', 'Everything is set aside for tax.'],
    ['?agency=-5', 'agency = -5 isn’t valid, so the default is used.'],
    ['?gift=no-such-gift', 'gift = no-such-gift isn’t valid, so the default is used.'],
    ['?gift=galaxy&n=2&packs=1', '31 × 65 coins for $30.69'],
  ] as const) {
    const src = `${baseURL}${address}${address.includes('?') ? '&' : '?'}embed=1`
    await page.goto(await hostPage(post(frame(src, sandbox))))
    await expect(cardIn(page).getByRole('article'), address).toContainText(says)
  }
})

test('a card’s link to the calculator keeps what the card doesn’t show', async ({
  page,
  baseURL,
}) => {
  const query = 'n=7&plan=permin:20,mins:30&paid=diamonds:50000,usd:180'
  await page.goto(`./?embed=1&${query}`)
  await expect(field(page, 'Coins')).toHaveValue('7')
  const link = page.getByRole('link', { name: 'Full calculator' })
  await expect(link).toHaveJSProperty('href', `${baseURL}?${query}`)
})

test('a card reads what people write beside an amount of its currency', async ({ page }) => {
  await page.goto('./?embed=1&cur=TRY')
  await field(page, 'Viewer pays').fill('500 TL')
  await expect(field(page, 'Viewer pays')).toHaveAttribute('aria-invalid', 'false')
  await expect(field(page, 'Viewer sends')).not.toHaveValue('100')
})

test('a card has its accent once it is shown', async ({ page }) => {
  await page.goto('./?embed=1&accent=0000ff')
  await expect(page.locator('html')).toHaveCSS('--accent', /#0000ff/)
})

test('a card of a plain link does without all of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const [query, coins] of [
    ['', '3'],
    ['&n=7&rates=2026-11', '3'],
    ['&gift=lion&theme=dark', '89,997'],
    ['&gift=galaxy&get=5', '3,000'],
  ] as const) {
    await page.goto(`./?embed=1${query}`)
    await field(page, 'Viewer sends').fill('3')
    await expect(field(page, 'Coins'), query).toHaveValue(coins)
  }
  expect(asked.filter((url) => extras.test(url))).toEqual([])
})

test('a card says so where they can’t be loaded, and works once they can', async ({
  page,
  problems,
}) => {
  await page.route(extras, (route) => route.abort())
  await page.goto('./?embed=1&region=gb')
  const message = page.getByRole('alert').filter({ hasText: 'isn’t working' })
  await expect(message).toBeVisible()
  await page.unroute(extras)
  await message.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('article')).toContainText('100 coins for £')
  await expect(message).toBeHidden()
  forgive(problems)
})
