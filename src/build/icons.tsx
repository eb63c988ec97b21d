import { createCanvas, loadImage } from '@napi-rs/canvas'
import { renderToStaticMarkup } from 'react-dom/server'
import { plainColours } from '../ui/look/plain-colours'
import { RoseShapes } from '../ui/look/Rose'

type Icon = {
  readonly name: string
  /** In px, of each side. */
  readonly size: number
  /** Around the rose, which is 32 wide: systems cut up to a tenth off each side of a masked icon. */
  readonly margin: number
  readonly ground: string
}

/** The rose as the manifest and index.html name it. */
export const icons: readonly Icon[] = [
  { name: '192.png', size: 192, margin: 0, ground: 'none' },
  { name: '512.png', size: 512, margin: 0, ground: 'none' },
  { name: 'maskable.png', size: 512, margin: 6, ground: plainColours.paper },
]

/** @returns A PNG. */
export async function renderIcon({ size, margin, ground }: Icon): Promise<Uint8Array> {
  const side = 32 + 2 * margin
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
    >
      <rect x={-margin} y={-margin} width={side} height={side} fill={ground} />
      <RoseShapes leaf={plainColours.leaf} rose={plainColours.rose} fold="#ffffff" />
    </svg>,
  )
  const canvas = createCanvas(size, size)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, size, size)
  return canvas.encode('png')
}
