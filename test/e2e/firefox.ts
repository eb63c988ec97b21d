import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LaunchOptions } from '@playwright/test'
import { isRecent } from './browser.ts'

/** Driven as it is installed, by WebDriver BiDi; an older one would fail tests for its driver. */
const OLDEST_VERSION = 153

const NAMES = ['firefox', 'firefox-esr']

const PLACES = ['/usr/bin', '/usr/local/bin', '/Applications/Firefox.app/Contents/MacOS']

/** Ubuntu's own, which `firefox` stands for there, sees no folder that a driver makes for it. */
const SNAP = '/snap/bin/firefox'

const { env } = process

/** The Firefox that ROSE_VALUE_FIREFOX names, else an installed one, else nothing. */
export function findFirefox(): string | undefined {
  // Looked for once: the workers inherit the answer.
  const named = (env['ROSE_VALUE_FIREFOX'] ??= installed() ?? '')
  if (!named || existsSync(named)) return named || undefined
  throw new Error(`ROSE_VALUE_FIREFOX names ${named}, which does not exist.`)
}

const installed = () =>
  [...(env['PATH'] ?? '').split(delimiter), ...PLACES]
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path) && isUsable(path))

const isUsable = (path: string) =>
  !(path.endsWith('/firefox') && existsSync(SNAP)) && isRecent(path, OLDEST_VERSION)

/** For Playwright. For root it starts only in a home that is root's. */
export function firefoxOptions(): LaunchOptions {
  const home = fileURLToPath(new URL('../../node_modules/.cache/firefox', import.meta.url))
  mkdirSync(home, { recursive: true })
  return { executablePath: findFirefox() ?? 'firefox', env: { ...env, HOME: home } }
}
