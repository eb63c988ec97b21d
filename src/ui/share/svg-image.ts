/** The picture as the text of a file. */
export const svgText = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg)

/** Pixels for each of the picture's own: sharp on every screen. */
const scale = 2

/** Draws the file's picture, which takes nothing from anywhere else. */
export async function draw(svg: string): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('there is nothing to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** The drawing as the content of a PNG file. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('the drawing is too large'))))
  })
