// What to run before proposing a change, in one command: `npm test`. The last line counts what passed and failed.
// `npm test -- types unit` runs only the steps of these names; `npm run test:more` the other browser tests.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'rose-value-test-'))
const reportOf = (step) => join(reports, `${step}.json`)

const vitest = (step) => ({
  args: `-- --reporter=default --reporter=json --outputFile.json="${reportOf(step)}"`,
  count: () => countVitest(reportOf(step)),
})

const playwright = (step) => ({
  args: '-- --reporter=list,json',
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(step) },
  count: () => countPlaywright(reportOf(step)),
  needs: 'build',
  // The browsers get all cores.
  alone: true,
})

/** Each is the script of that name in package.json. A static check is one test; a step with tests counts them. */
const steps = {
  unit: { script: 'test:unit', ...vitest('unit') },
  build: { script: 'build' },
  types: { script: 'test:types' },
  unused: { script: 'test:unused' },
  lint: { script: 'test:lint' },
  format: { script: 'test:format' },
  dist: { script: 'test:dist', ...vitest('dist'), needs: 'build' },
  browser: { script: 'test:browser', ...playwright('browser') },
  engines: { script: 'test:engines', ...playwright('engines') },
}

const usual = Object.keys(steps).filter((name) => name !== 'engines')

/** What is said where the machine lacks what a project of the browser tests needs. */
const withoutProject = {
  firefox: 'no Firefox 153 or newer is installed, so only one browser engine was tried out',
  nginx: 'nginx is not installed, so deploy/nginx.conf was not tried out',
  webkit:
    'WebKitGTK, its WebDriver or Xvfb is not installed, so the engine of Safari was not tried out',
}

function countVitest(report) {
  const results = readReport(report).testResults.flatMap((file) => file.assertionResults)
  return tally(results.map(({ status, fullName }) => ({ status, name: fullName })))
}

function countPlaywright(report) {
  const { config, ...suite } = readReport(report)
  const projects = new Set(config.projects.map(({ name }) => name))
  const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)]
  const tests = specsOf(suite).flatMap(({ title, file, tests: runs }) =>
    runs.map(({ status, projectName, results }) => ({
      status: status === 'expected' ? 'passed' : status,
      name: `${projectName}, ${file}: ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  )
  const slowest = tests.toSorted((one, other) => other.seconds - one.seconds).slice(0, 10)
  const notes = [
    ...(projects.has('root') ? Object.entries(withoutProject) : [])
      .filter(([name]) => !projects.has(name))
      .map(([, line]) => line),
    'The slowest:',
    ...slowest.map(({ seconds, name }) => `  ${seconds.toFixed(1)} s: ${name}`),
  ]
  return { ...tally(tests), notes }
}

const readReport = (report) => JSON.parse(readFileSync(report, 'utf8'))

/** A skipped test has failed. */
function tally(tests) {
  const notPassed = tests.filter(({ status }) => status !== 'passed')
  const lines = notPassed.map(({ status, name }) => `${status}: ${name}`)
  if (tests.length === 0) lines.push('no test was run')
  return { passed: tests.length - notPassed.length, failed: lines.length, lines }
}

/** Runs a script of package.json, in a shell, since npm is not a file that Windows can spawn. */
function run({ script, args = '', env = {} }) {
  return new Promise((resolve, reject) => {
    const chunks = []
    const child = spawn(`npm run --silent ${script} ${args}`, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: true,
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

async function perform(step) {
  // What it needs may still run, or may not have been asked for.
  await begun[step.needs]
  if (results[step.needs]?.failed > 0) {
    return { passed: 0, failed: 1, output: `not run, since the ${step.needs} failed` }
  }
  const { isFine, ending, output } = await run(step)
  const counted = countOf(step) ?? { passed: Number(isFine), failed: Number(!isFine), lines: [] }
  // Where no single test is to blame, the step itself is: a file that does not load, a server that does not start.
  const failed = isFine ? counted.failed : Math.max(counted.failed, 1)
  const lines = isFine ? counted.lines : [...counted.lines, `ended with ${ending}`]
  return { ...counted, failed, output: [output.trim(), ...lines].join('\n') }
}

/** Where a program ended before writing its report, its own output says why. */
function countOf({ count }) {
  try {
    return count?.()
  } catch (error) {
    return { passed: 0, failed: 1, lines: [`no report: ${error.message}`] }
  }
}

/** One step, timed and announced; whatever goes wrong is a failure of that step. */
async function finish(name) {
  const start = performance.now()
  results[name] = await perform(steps[name]).catch((error) => {
    return { passed: 0, failed: 1, output: String(error.stack) }
  })
  const { failed, output, notes = [] } = results[name]
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (failed > 0) console.log(`\n${output}`)
  for (const note of notes) console.log(note)
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${name} (${seconds} s)`)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. These are: ${Object.keys(steps).join(', ')}.`,
  )
  process.exit(1)
}

const begun = {}
const results = {}
const chosen = asked.length > 0 ? asked : usual
const queue = chosen.filter((name) => !steps[name].alone)
async function lane() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    begun[name] = finish(name)
    await begun[name]
  }
}
await Promise.all([lane(), lane()])
for (const name of chosen.filter((one) => steps[one].alone)) await finish(name)

rmSync(reports, { recursive: true, force: true })
const total = (key) => Object.values(results).reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
