import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type LaunchOptions } from '@playwright/test'

type Browser = { executablePath: string; args: string[]; env?: Record<string, string | undefined> }

/** light-dark() and the popover attribute; an older browser would fail tests for its age. */
const OLDEST_VERSION = 123

const ARGS = [
  '--no-sandbox',
  // As in desktop browsers, and unlike a headless shell by itself: frames of other sites are laid out apart.
  '--site-per-process',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]

const { env, platform, arch } = process

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((dir) => NAMES.map((n) => join(dir, n))),
    '/opt/google/chrome/chrome',
  ],
  darwin: ['/Applications', `${env['HOME']}/Applications`].flatMap((dir) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (n) => `${dir}/${n}.app/Contents/MacOS/${n}`,
    ),
  ),
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
    .filter((dir) => dir !== undefined)
    .flatMap((dir) =>
      ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
        join(dir, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
      ),
    ),
}

/** The package's own names /tmp/fonts; without a font, text has no height and counts as hidden. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Finds a browser once; the workers inherit the answer through the environment. */
export default function findOnce() {
  env['ROSE_VALUE_LAUNCH'] = JSON.stringify(findBrowser())
}

/** What findOnce found, for Playwright. */
export function launchOptions(): LaunchOptions {
  const found: Browser = JSON.parse(env['ROSE_VALUE_LAUNCH'] ?? 'null') ?? findBrowser()
  return { ...found, env: { ...env, ...found.env } }
}

/**
 * The named browser, else the one in node_modules, else an installed one, else Playwright's. The one in
 * node_modules is a headless shell, which loads a page with 0.4 of the processor time of a whole Chromium.
 */
function findBrowser(): Browser {
  const named = env['ROSE_VALUE_BROWSER']
  if (named) {
    if (existsSync(named)) return { executablePath: named, args: ARGS }
    throw new Error(`ROSE_VALUE_BROWSER names ${named}, which does not exist.`)
  }
  if (platform === 'linux' && arch === 'x64') return unpackedBrowser()
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((n) => join(dir, n)))
  const candidates = [...onPath, ...(PLACES[platform] ?? []), chromium.executablePath()]
  const installed = [...new Set(candidates)].find((path) => existsSync(path) && isUsable(path))
  if (installed) return { executablePath: installed, args: ARGS }
  throw new Error('No browser: install Chromium or Chrome, or name one in ROSE_VALUE_BROWSER.')
}

/** On Windows asking for the version would open a window. */
const isUsable = (path: string) => platform === 'win32' || isRecent(path, OLDEST_VERSION)

/** Starts, and is young enough. */
export function isRecent(path: string, oldest: number): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 120_000 })
  return Number(/ (\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0) >= oldest
}

/** The Chromium inside @sparticuz/chromium, with the libraries a bare Linux lacks. */
function unpackedBrowser(): Browser {
  const entry = import.meta.resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', entry), 'utf8'))
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) unpack(entry, cache, home)
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  }
}

/**
 * Unpacks aside, then renames: nobody sees half a browser, and of two at a time one wins.
 *
 * In a process of its own, since the package writes to TMPDIR, reuses what lies there, unpacks its
 * libraries only where it takes the machine for AWS Lambda, and changes the environment.
 */
function unpack(entry: string, cache: string, home: string) {
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(join(cache, 'unpacking-'))
  const script = `await (await import(${JSON.stringify(entry)})).default.executablePath()`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      ...env,
      TMPDIR: aside,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
      AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
    },
  })
  writeFileSync(join(aside, 'fonts/fonts.conf'), FONTS)
  try {
    renameSync(aside, home)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}
