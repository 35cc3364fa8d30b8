import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { newFolder, remove, say, start, stop } from '../../deploy/drills/application.mjs'
import { findChromium, NO_CHROMIUM } from './chromium.mjs'

// Starts the packaged application on fresh data, lets the journeys run through it, and stops it again.
const client = join(import.meta.dirname, '..')

/** Compiling for a long life costs more than a run of the journeys gets back. */
const SHORT_LIFE = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' }

/** The exit code of the browser tests. */
function playwright(url) {
  const cli = join(client, 'node_modules/@playwright/test/cli.js')
  const env = { ...process.env, LECTERN_URL: url }
  const run = spawn(process.execPath, [cli, 'test', ...process.argv.slice(2)], { cwd: client, env, stdio: 'inherit' })
  return new Promise((done) => run.once('exit', (code) => done(code ?? 1)))
}

async function journeys() {
  const folder = newFolder()
  const application = await start(folder, { settings: SHORT_LIFE })
  const code = await playwright(application.url)
  await stop(application)
  if (code !== 0) say(`The end of the application's log:\n${application.log().split('\n').slice(-60).join('\n')}`)
  remove(folder)
  return code
}

if (findChromium()) process.exitCode = await journeys()
else {
  say(`\n*** ${NO_CHROMIUM} ***\n`)
  process.exitCode = process.env.CI === 'true' ? 1 : 0
}
