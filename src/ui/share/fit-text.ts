/** A place for text, in px. */
export type TextBox = {
  readonly width: number
  readonly height: number
  /** Of the letters; smaller only as far as it must be. */
  readonly largest: number
  readonly smallest: number
  /** From line to line, in sizes of the letters. */
  readonly leading: number
}

/** Lines that fit, and how large their letters may be. */
export type FittedText = { readonly size: number; readonly lines: readonly string[] }

/**
 * Breaks paragraphs into lines, in the largest letters that the box has room for.
 *
 * Nothing is measured, so that it works where there is no browser: widths are estimates that are
 * rather too wide.
 */
export function fitText(paragraphs: readonly string[], box: TextBox): FittedText {
  for (let size = box.largest; size > box.smallest; size--) {
    const lines = linesOf(paragraphs, box.width / size)
    if (lines.length * size * box.leading <= box.height) return { size, lines }
  }
  return { size: box.smallest, lines: linesOf(paragraphs, box.width / box.smallest) }
}

const linesOf = (paragraphs: readonly string[], width: number) =>
  paragraphs.flatMap((paragraph) => wrap(paragraph, width))

/** Breaks between words, and within a word that is wider than the line, such as an address. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (widthOf(line) > width) {
      const start = startOf(line, width)
      lines.push(start)
      line = line.slice(start.length)
    }
  }
  return [...lines, line]
}

/** The start of the word that fits, at least one letter. */
function startOf(word: string, width: number): string {
  let start = ''
  let used = 0
  for (const letter of word) {
    used += widthOfLetter(letter)
    if (used > width && start !== '') break
    start += letter
  }
  return start
}

/** About how wide a text is, in sizes of its letters. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += widthOfLetter(letter)
  return width
}

function widthOfLetter(letter: string): number {
  if (/[\u2e80-\uffff]|[^\0-\uffff]/u.test(letter)) return 1
  if (/[.,:;'’|!/iljtfr·()\s]/.test(letter)) return 0.38
  return /[A-Z%&=@mw₫]/.test(letter) ? 0.82 : 0.62
}
