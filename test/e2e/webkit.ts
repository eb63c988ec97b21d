import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { answers, freePort, runWhileOpen } from './while-open.ts'

// WebKitGTK, the engine of Safari as Linux has it, driven by its own WebDriver: Playwright’s needs a
// WebKit of its own. It shows its windows on a screen that nobody sees.

const { env } = process

const find = (name: string) =>
  [...(env['PATH'] ?? '').split(delimiter), '/usr/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** The driver and the screen of this machine, or nothing. */
export function findWebKit() {
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')]
  return driver && screen ? { driver, screen } : undefined
}

/** Under which name WebDriver knows an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

type Element = { readonly [ELEMENT]: string }

/** How long any one answer of the browser may take, in ms. */
const PATIENCE = 120_000

/** One window of WebKit, with nothing in it from before. */
export type Window = {
  readonly goTo: (address: string) => Promise<unknown>
  /** Runs a function's body in the page or, once one was entered, in the frame. */
  readonly run: <Answer>(script: string, ...given: readonly unknown[]) => Promise<Answer>
  /** Goes into the frame that this expression finds. */
  readonly enter: (frame: string) => Promise<unknown>
  readonly leaveFrames: () => Promise<unknown>
  /** Clicks what has this label or text. */
  readonly click: (name: string) => Promise<unknown>
  /** Presses these keys, one after the other, wherever the focus is; those of one text, together. */
  readonly press: (...keys: readonly string[]) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** Starts WebKit, where it is installed; its windows are at least 448 px wide, whatever they are set to. */
export async function startWebKit() {
  const found = findWebKit()
  if (!found) throw new Error('WebKitGTK is not installed')
  const home = () => mkdtempSync(join(tmpdir(), 'rose-value-webkit-'))
  // It takes a number that is free, and says which.
  const size = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const screen = runWhileOpen(home(), [found.screen, '-displayfd', '1', ...size], {
    errors: 'ignore',
  })
  const [number] = await once(screen.output ?? process.stdin, 'data')
  const [folder, port] = [home(), await freePort()]
  const driver = runWhileOpen(folder, [found.driver, `--port=${port}`], {
    // It has its say on languages that are not installed, and on a desktop that is not there.
    errors: 'ignore',
    env: {
      ...env,
      DISPLAY: `:${String(number).trim()}`,
      HOME: folder,
      LC_ALL: 'en_US.UTF-8',
      TZ: 'UTC',
      // Neither a graphics card nor a sound card nor help for the blind is needed.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  })
  const stop = async () => {
    await driver.stop()
    // The browser ends with its screen, also where nobody has closed its window.
    await screen.stop()
  }
  const address = `http://127.0.0.1:${port}`
  if (!(await answers(`${address}/status`, 60))) {
    await stop()
    throw new Error('WebKit does not answer')
  }
  return { open: () => openWindow(address), stop }
}

/** By the text of its label, or of itself. */
const FIND = `
  const nameOf = (element) =>
    element.labels?.length ? element.labels[0].textContent : element.ariaLabel ?? element.textContent
  return [...document.querySelectorAll('input, textarea, button, a')].find(
    (element) => nameOf(element).trim() === arguments[0] && element.checkVisibility(),
  )`

async function openWindow(driver: string): Promise<Window> {
  async function send<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${driver}/session${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(PATIENCE),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
    return value
  }
  const { sessionId } = await send<{ sessionId: string }>('POST', '', { capabilities: {} })
  const at = `/${sessionId}`
  const run: Window['run'] = (script, ...args) =>
    send('POST', `${at}/execute/sync`, { script, args })
  return {
    run,
    goTo: (url) => send('POST', `${at}/url`, { url }),
    enter: async (frame) =>
      send('POST', `${at}/frame`, { id: await run<Element>(`return ${frame}`) }),
    leaveFrames: () => send('POST', `${at}/frame`, { id: null }),
    click: async (name) => {
      const element = await run<Element | null>(FIND, name)
      if (!element) throw new Error(`there is no ${name}`)
      return send('POST', `${at}/element/${element[ELEMENT]}/click`, {})
    },
    press: (...keys) => {
      const actions = keys.flatMap((together) => {
        const all = Array.from(together)
        const [down, up] = [all, all.toReversed()]
        return [
          ...down.map((value) => ({ type: 'keyDown', value })),
          ...up.map((value) => ({ type: 'keyUp', value })),
        ]
      })
      return send('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    close: () => send('DELETE', at),
  }
}
