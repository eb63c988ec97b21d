import { existsSync } from 'node:fs'

/** The Firefox that ROSE_VALUE_FIREFOX names, or nothing: of version 153 or newer, driven by WebDriver BiDi. */
export function findFirefox(): string | undefined {
  const named = process.env['ROSE_VALUE_FIREFOX']
  if (!named || existsSync(named)) return named || undefined
  throw new Error(`ROSE_VALUE_FIREFOX names ${named}, which does not exist.`)
}
