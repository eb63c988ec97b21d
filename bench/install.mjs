// Installs the packages of this folder where they are missing. They stay out of the `npm ci` of the
// whole project, which they would make twice as long.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

// npm writes this file last, so it is missing after an installation that was cut off.
if (!existsSync(`${folder}node_modules/.package-lock.json`)) {
  execSync('npm ci', { cwd: folder, stdio: 'inherit' })
}
