import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The oldest that the tests were run in; WebDriver BiDi, by which it is driven, is younger than the page. */
const OLDEST_VERSION = 153

const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin']

const PLACES = [
  ...['firefox', 'firefox-esr'].flatMap((name) => FOLDERS.map((folder) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The Firefox of this machine, or nothing. Not looked for on Windows, where it tells no version. */
export const findFirefox = (): string | undefined =>
  [...new Set(PLACES)].find((path) => existsSync(path) && isUsable(path))

function isUsable(path: string) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return Number(/ (\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST_VERSION
}
