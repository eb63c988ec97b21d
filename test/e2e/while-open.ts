import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** Runs a program for as long as its input is open: neither it nor its folder outlives the tests. */
const WHILE_OPEN = '"$@" & cat; kill $!; wait; rm -rf "$0"'

type Program = {
  readonly output: ChildProcess['stdout']
  readonly stop: () => Promise<void>
}

/**
 * Starts a program that ends with the tests, however they end.
 *
 * @param home - A folder of its own, which is deleted afterwards.
 */
export function runWhileOpen(
  home: string,
  command: readonly string[],
  {
    errors = 'inherit',
    env = process.env,
  }: { errors?: 'inherit' | 'ignore'; env?: typeof process.env } = {},
): Program {
  // Detached, or Ctrl-C would end the shell before it has cleaned up.
  const child = spawn('sh', ['-c', WHILE_OPEN, home, ...command], {
    stdio: ['pipe', 'pipe', errors],
    detached: true,
    env,
  })
  const ended = once(child, 'exit')
  return {
    output: child.stdout,
    stop: async () => {
      child.stdin?.end()
      await ended
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('there is no free port')
  return address.port
}

/** Asks until there is an answer, for so many seconds. */
export async function answers(address: string, seconds: number): Promise<boolean> {
  for (let attempt = 0; attempt < seconds * 20; attempt++) {
    if (await fetch(address).catch(() => null)) return true
    await setTimeout(50)
  }
  return false
}
