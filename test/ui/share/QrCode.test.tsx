import { act, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { dialogTexts } from '../../../src/language/groups/dialogs'
import { addTexts } from '../../../src/language/load'
import { QrCode } from '../../../src/ui/share/QrCode'
import { openLink } from '../open-link'

addTexts(dialogTexts)

/** Shows it, once what makes it has been loaded. */
const showCode = (link: string) => act(async () => openLink(<QrCode link={link} />))

/** The modules that the path draws dark, as `x,y`. */
function darkIn(image: HTMLElement) {
  const path = image.querySelector('path')?.getAttribute('d') ?? ''
  return [...path.matchAll(/M(\d+,\d+)h1v1h-1z/g)].map(([, at]) => at)
}

it('is the code of the link, with four light modules all around', async () => {
  const link = 'https://rose-value.example/lion/?n=7&rates=2026-11'
  await showCode(link)
  const image = await screen.findByRole('img', { name: 'QR code of the link' })
  const { data, size } = encode(link, { border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + 4},${y + 4}`] : [])))
  expect(darkIn(image)).toEqual(dark)
  expect(image).toHaveAttribute('viewBox', `0 0 ${size + 8} ${size + 8}`)
})

it('says so where the link is too long for one', async () => {
  await showCode(`https://rose-value.example/?${'n=7&'.repeat(1000)}`)
  expect(await screen.findByText('The link is too long for a QR code.')).toBeVisible()
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})
