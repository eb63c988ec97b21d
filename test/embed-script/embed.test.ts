import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { createBuilder } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentKeys } from '../../src/state/link-keys'

/** What the build makes of embed.ts, kept in memory. */
async function builtScript(): Promise<string> {
  const builder = await createBuilder({
    logLevel: 'silent',
    environments: { embed: { build: { write: false } } },
  })
  const { embed } = builder.environments
  if (!embed) throw new Error('vite.config.ts builds no embed.js')
  const built = await builder.build(embed)
  const files = 'output' in built ? built.output : []
  expect(files.map(({ fileName }) => fileName)).toEqual(['embed.js'])
  const [script] = files
  return script?.type === 'chunk' ? script.code : ''
}

describe('embed.js', () => {
  let code = ''
  beforeAll(async () => {
    code = await builtScript()
  })

  it('is at most 1.5 kB for a reader to load', () => {
    expect(gzipSync(code).byteLength).toBeLessThanOrEqual(1536)
    expect(code).toContain('rose-value')
  })

  it('knows the keys of a link that ask for another card, and no others', () => {
    const texts = [...code.matchAll(/(["'`])(v gift .*?)\1/g)]
    expect(texts.map(([, , text]) => text)).toEqual([contentKeys.join(' ')])
  })

  it('is one classic script, which leaves no names behind', () => {
    expect(() => new Script(code)).not.toThrow()
    expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s)
    expect(code).not.toMatch(/\bimport\b/)
  })
})
