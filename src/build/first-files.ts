import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from './fill'
import type { ViewOfPage } from './views'

type Chunk = {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** What Vite says of each module that has a file of its own. */
export type Manifest = Readonly<Record<string, Chunk>>

export type Manifests = { readonly page: Manifest; readonly card: Manifest }

type Files = {
  /** The view's own first, then what it imports. */
  readonly scripts: readonly string[]
  readonly styles: readonly Styles[]
}

type Styles = { readonly file: string; readonly text: string }

/**
 * The HTML of the pages of a view, with the styles of the first screen in it, so that it is painted after one round
 * trip, and with the names of the scripts that the page or the card is about to need. The card's own styles wait
 * in its template until the card takes the page's place.
 *
 * A link `expect` has Chromium hold the first paint until it comes to the answer. Otherwise it paints the header alone, and then everything:
 * on a phone slowed down 4 times, the header at 675 ms, but the answer at 750 instead of 710 (Chromium 150). Other browsers ignore the link.
 *
 * Each file of the page’s styles that is in the HTML has a link that is disabled, so no browser loads it: where a late part of the page
 * needs the same file, Vite finds the link. Without it, the first press on a page loaded styles that were there already, and
 * all of the document was styled again: 60 to 110 ms on a phone slowed down 4 times (Chromium 156).
 *
 * @throws Error when the template lacks a place that is filled here.
 */
export function withFirstFiles(
  template: string,
  { start, hasCard }: ViewOfPage,
  dist: string,
  manifests: Manifests,
): string {
  const page = filesOf(manifests.page, start, dist)
  const always = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]*)"/g)].map(
    ([, file = '']) => stylesIn(dist, file),
  )
  const links = [...always, ...page.styles].map(
    ({ file }) => `<link rel="stylesheet" href="./${file}" disabled>`,
  )
  // Without what only the source needs.
  const dense = template.replaceAll(/>\n\s*</g, '><').replaceAll(/\n\s+/g, '\n')
  return fill(dense, [
    [/(<link rel="stylesheet"[^>]*>\s*)+/, `<style>${textOf([...always, ...page.styles])}</style>`],
    [/(?=<title>)/, `<link rel="expect" href="#main" blocking="render">${links.join('')}`],
    [/%PAGE%/, page.scripts.join(' ')],
    ...(hasCard ? withCard(filesOf(manifests.card, 'src/start/card.tsx', dist)) : withoutCard),
  ])
}

const withCard = ({ scripts, styles }: Files) =>
  [
    [/%CARD%/, scripts.join(' ')],
    // Behind the page's, since both share much, which then packs into nothing.
    [/(?<=<template id="card">)/, `<style>${textOf(styles)}</style>`],
  ] as const

const withoutCard = [
  [/ data-card-scripts="%CARD%"/, ''],
  [/<template id="card"><\/template>\s*/, ''],
] as const

/** The files of a module, and of all that it imports. */
function filesOf(manifest: Manifest, module: string, dist: string): Files {
  // What a chunk imports comes before it, as its styles have to.
  const found = new Set<Chunk>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (visited.has(name)) return
    visited.add(name)
    for (const other of chunk.imports ?? []) visit(other)
    found.add(chunk)
  }
  const visited = new Set<string>()
  visit(module)
  const chunks = [...found]
  const styles = chunks.flatMap(({ css = [] }) => css)
  return {
    scripts: chunks.toReversed().map(({ file }) => file),
    styles: [...new Set(styles)].map((file) => stylesIn(dist, file)),
  }
}

const stylesIn = (dist: string, file: string): Styles => ({
  file,
  text: readFileSync(join(dist, file), 'utf8'),
})

const textOf = (styles: readonly Styles[]) => styles.map(({ text }) => text).join('')
