// Everything CI asks for, in one command: `npm test`. The last line counts what passed and failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'rose-value-test-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** The longest a step may take before it counts as hung. */
const STEP_LIMIT = 40 * 60_000

const build = { name: 'build', command: ['vite', 'vite', 'build'] }

const steps = [
  { name: 'format', command: ['@biomejs/biome', 'biome', 'check', '.'] },
  { name: 'lint', command: ['oxlint', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'unused code', command: ['knip', 'knip'] },
  { name: 'types', command: ['typescript', 'tsc', '-p', '.'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: countVitest,
  },
  build,
  {
    name: 'browser tests',
    command: ['@playwright/test', 'playwright', 'test', '--reporter=list,json'],
    count: countPlaywright,
    needs: build,
    // The browsers get both cores, so that no test fails for want of time.
    alone: true,
  },
]

/** A static check is one test; a step with tests counts them. A skipped test has failed. */
function countVitest() {
  const report = JSON.parse(readFileSync(vitestReport, 'utf8'))
  const results = report.testResults.flatMap((file) => file.assertionResults)
  return tally(results.map(({ status, fullName }) => ({ status, name: fullName })))
}

/** What is said where the machine lacks what a project of the browser tests needs. */
const withoutProject = {
  firefox: 'no Firefox 153 or newer is installed, so only one browser engine was tried out',
  nginx: 'nginx is not installed, so deploy/nginx.conf was not tried out',
  webkit:
    'WebKitGTK, its WebDriver or Xvfb is not installed, so the engine of Safari was not tried out',
}

function countPlaywright() {
  const report = JSON.parse(readFileSync(playwrightReport, 'utf8'))
  const ran = new Set(report.config.projects.map(({ name }) => name))
  for (const [name, line] of Object.entries(withoutProject)) if (!ran.has(name)) console.log(line)
  const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)]
  const tests = specsOf(report).flatMap(({ title, tests: runs }) =>
    runs.map(({ status }) => ({ status: status === 'expected' ? 'passed' : status, name: title })),
  )
  return tally(tests)
}

function tally(tests) {
  const notPassed = tests.filter(({ status }) => status !== 'passed')
  const lines = notPassed.map(({ status, name }) => `${status}: ${name}`)
  if (tests.length === 0) lines.push('no test was run')
  return { passed: tests.length - notPassed.length, failed: lines.length, lines }
}

/** Runs a step's program with this Node, since programs in .bin are not files Windows can spawn. */
function run([packageName, program, ...args]) {
  const require = createRequire(import.meta.url)
  const manifest = join(root, 'node_modules', packageName, 'package.json')
  const script = join(dirname(manifest), require(manifest).bin[program])
  return new Promise((resolve, reject) => {
    const chunks = []
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: STEP_LIMIT,
    })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({
        isFine: code === 0,
        ending: signal ?? code,
        output: Buffer.concat(chunks).toString(),
      })
    })
  })
}

async function perform({ command, needs, count }) {
  if (needs && needs.result.failed > 0) {
    return { passed: 0, failed: 1, output: `not run, since the ${needs.name} failed` }
  }
  const { isFine, ending, output } = await run(command)
  const counted = countOf(count) ?? { passed: Number(isFine), failed: Number(!isFine), lines: [] }
  // Where no single test is to blame, the step itself is: a file that does not load, a hung server.
  const failed = isFine ? counted.failed : Math.max(counted.failed, 1)
  const lines = isFine ? counted.lines : [...counted.lines, `ended with ${ending}`]
  return { passed: counted.passed, failed, output: [output.trim(), ...lines].join('\n') }
}

/** Where a program ended before writing its report, its own output says why. */
function countOf(count) {
  try {
    return count?.()
  } catch (error) {
    return { passed: 0, failed: 1, lines: [`no report: ${error.message}`] }
  }
}

/** One step, timed and announced; whatever goes wrong is a failure of that step. */
async function finish(step) {
  const start = performance.now()
  step.result = await perform(step).catch((error) => {
    return { passed: 0, failed: 1, output: String(error.stack) }
  })
  const { failed, output } = step.result
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (failed > 0) console.log(`\n${output}`)
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${step.name} (${seconds} s)`)
}

const queue = steps.filter(({ alone }) => !alone)
async function lane() {
  for (let step = queue.shift(); step; step = queue.shift()) await finish(step)
}
await Promise.all([lane(), lane()])
for (const step of steps.filter(({ alone }) => alone)) await finish(step)

rmSync(reports, { recursive: true, force: true })
const total = (key) => steps.reduce((sum, { result }) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
