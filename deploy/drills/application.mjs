import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The packaged application for a drill, a journey or the bench: on loopback, on data of its own, with the accounts of a
// demonstration.

const packaged = join(import.meta.dirname, '../../api/target/quarkus-app/quarkus-run.jar')
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
const START_SECONDS = 180

export const say = (text) => process.stdout.write(`${text}\n`)
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** A number from the command line: `--seconds 60`. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

/** Says what was seen, and ends with 1 where something was wrong. */
export function verdict(wrong) {
  for (const each of wrong) say(`  WRONG  ${each}`)
  say(wrong.length === 0 ? 'passed' : 'failed')
  process.exitCode = wrong.length === 0 ? 0 : 1
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'lectern-drill-'))
export const remove = (folder) => rmSync(folder, { recursive: true, force: true })

const freePort = () =>
  new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

/** No port, folder or database of somebody else's. */
function surroundings(folder, port) {
  const others = Object.entries(process.env).filter(([name]) => !/^(QUARKUS|LECTERN)_/.test(name))
  return {
    ...Object.fromEntries(others),
    QUARKUS_HTTP_PORT: String(port),
    LECTERN_DEMO: 'true',
    LECTERN_DATA_DIR: join(folder, 'data'),
    LECTERN_KEYS_DIR: join(folder, 'keys'),
  }
}

/** Starts it, perhaps another build of it or with settings of one's own, and waits until it is ready. */
export async function start(folder, { jar = packaged, settings = {} } = {}) {
  if (!existsSync(jar)) throw new Error(`Package it first: mvn -DskipTests package (there is no ${jar})`)
  const port = await freePort()
  const log = join(folder, 'application.log')
  const env = { ...surroundings(folder, port), ...settings }
  const server = spawn(java, ['-Xmx512m', '-XX:+ExitOnOutOfMemoryError', '-jar', jar], { env })
  const written = createWriteStream(log)
  server.stdout.pipe(written, { end: false })
  server.stderr.pipe(written, { end: false })
  process.once('exit', () => server.kill())
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const ended = new Promise((done) => server.once('exit', (code, signal) => done(code ?? signal)))
  const application = {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    ended,
    log: () => readFileSync(log, 'utf8'),
  }
  await ready(application)
  return application
}

async function ready({ url, server, log }) {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(50)) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${url}/q/health/ready`).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`It did not start:\n${log().split('\n').slice(-30).join('\n')}`)
}

/** Lets it end, and makes it end where it does not. */
export async function stop({ server, ended }) {
  server.kill()
  const atLast = setTimeout(() => server.kill('SIGKILL'), 60_000)
  await ended
  clearTimeout(atLast)
}

/** A token of an account of the demonstration. */
export async function signIn({ url }, username) {
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'lectern-demo' }),
  })
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`)
  return (await answer.json()).accessToken
}

/** Lines of the log that nobody should have to read. */
export const complaints = (log) => log.split('\n').filter((line) => /^\S+ \S+ +(ERROR|FATAL|WARN) /.test(line))
