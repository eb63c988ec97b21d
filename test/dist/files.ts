import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../../dist')

/** The names of all its files, relative to it. */
export const names = () => readdirSync(dist, { recursive: true, encoding: 'utf8' })

export const read = (name: string): Buffer => readFileSync(join(dist, name))
export const readText = (name: string): string => readFileSync(join(dist, name), 'utf8')

/** The address that the build is for, as it says itself. */
export const builtFor = () => new URL('.', /Sitemap: (.*)/.exec(readText('robots.txt'))?.[1])
