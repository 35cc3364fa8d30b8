import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, NO_CHROMIUM } from './chromium.mjs'

// Starts the packaged application on fresh data, lets the journeys run through it, and stops it again.
const client = join(import.meta.dirname, '..')
const jar = join(client, '../api/target/quarkus-app/quarkus-run.jar')
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
const START_SECONDS = 180

const say = (text) => process.stdout.write(`${text}\n`)
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))
const ended = (child) => new Promise((done) => child.once('exit', (code) => done(code ?? 1)))

const freePort = () =>
  new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

/** The surroundings of the application: its own folders and port, and no database of somebody else's. */
function surroundings(folder, port) {
  const own = Object.entries(process.env).filter(([name]) => !/^(QUARKUS|LECTERN)_/.test(name))
  return {
    ...Object.fromEntries(own),
    QUARKUS_HTTP_PORT: String(port),
    LECTERN_DEMO: 'true',
    LECTERN_DATA_DIR: join(folder, 'data'),
    LECTERN_KEYS_DIR: join(folder, 'keys'),
  }
}

async function ready(url, server) {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(300)) {
    if (server.exitCode !== null) return false
    const answer = await fetch(`${url}/q/health/ready`).catch(() => undefined)
    if (answer?.ok) return true
  }
  return false
}

async function stop(server) {
  if (server.exitCode !== null) return
  const gone = ended(server)
  server.kill()
  const atLast = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(atLast)
}

function playwright(url) {
  const cli = join(client, 'node_modules/@playwright/test/cli.js')
  const env = { ...process.env, LECTERN_URL: url }
  return spawn(process.execPath, [cli, 'test', ...process.argv.slice(2)], { cwd: client, env, stdio: 'inherit' })
}

async function journeys() {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-e2e-'))
  const log = join(folder, 'application.log')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(java, ['-Xmx512m', '-jar', jar], { env: surroundings(folder, port) })
  const written = createWriteStream(log)
  server.stdout.pipe(written, { end: false })
  server.stderr.pipe(written, { end: false })
  let browsing
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (browsing ?? server).kill())
  if (await ready(url, server)) browsing = playwright(url)
  const code = browsing ? await ended(browsing) : 1
  await stop(server)
  if (code !== 0)
    say(`The end of the application's log:\n${readFileSync(log, 'utf8').split('\n').slice(-60).join('\n')}`)
  rmSync(folder, { recursive: true, force: true })
  return code
}

if (findChromium()) process.exitCode = await journeys()
else {
  say(`\n*** ${NO_CHROMIUM} ***\n`)
  process.exitCode = process.env.CI === 'true' ? 1 : 0
}
