// Files are uploaded, all at once, and read back, all at once, from an instance with 512 MB of heap: every byte comes back,
// and the 95th percentile of everybody else at most doubles.
//
//   node deploy/drills/files.mjs [--files 20] [--megabytes 50]
import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import { Readable } from 'node:stream'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { newFolder, option, remove, say, signIn, sleep, start, stop, verdict } from './application.mjs'

const many = option('files', 20)
const megabytes = option('megabytes', 50)
const OF_ONE_PERSON = 10 // so many may one person upload at once
const MEGABYTE = 1024 * 1024
const SLOW = 10_000 // bytes a second
const NOISE = 20 // milliseconds, below which a difference says nothing
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The same megabyte again and again, so that the drill itself needs no memory. */
const megabyte = randomBytes(MEGABYTE)
PNG.copy(megabyte)

function* content() {
  for (let i = 0; i < megabytes; i++) yield megabyte
}

const sum = createHash('sha256')
for (const part of content()) sum.update(part)
const right = sum.digest('hex')

/** A request whose body may be a stream; the answer's status, text or digest, and how long it took. */
const ask = (application, method, path, token, { body, type, length, agent, digest } = {}) =>
  new Promise((done, failed) => {
    const began = performance.now()
    const headers = { authorization: `Bearer ${token}` }
    if (type) headers['content-type'] = type
    if (length) headers['content-length'] = length
    const request = http.request(
      { port: application.port, host: '127.0.0.1', method, path, headers, agent },
      (answer) => {
        const hash = createHash('sha256')
        let text = ''
        answer.on('data', (part) => (digest ? hash.update(part) : (text += part)))
        answer.once('end', () =>
          done({ status: answer.statusCode, text, digest: hash.digest('hex'), took: performance.now() - began }),
        )
      },
    )
    request.once('error', failed)
    if (body instanceof Readable) body.pipe(request)
    else request.end(body)
  })

const json = async (application, method, path, token, body) => {
  const { status, text } = await ask(application, method, path, token, {
    type: 'application/json',
    body: body && JSON.stringify(body),
  })
  if (status >= 300) throw new Error(`${method} ${path} was ${status}: ${text}`)
  return text ? JSON.parse(text) : undefined
}

/** Reads as slowly as an honest reader may, for a while; how much came, or why it ended. */
const readSlowly = (application, path, token, seconds) =>
  new Promise((done) => {
    const headers = { authorization: `Bearer ${token}` }
    const request = http.get({ port: application.port, host: '127.0.0.1', path, headers }, (answer) => {
      let bytes = 0
      const end = Date.now() + seconds * 1000
      const sip = setInterval(() => {
        bytes += answer.read(SLOW)?.length ?? answer.read()?.length ?? 0
        if (Date.now() < end) return
        finish('still being read')
      }, 1000)
      const finish = (how) => {
        clearInterval(sip)
        request.destroy()
        done({ bytes, how })
      }
      answer.on('readable', () => {})
      answer.once('aborted', () => finish('cut off'))
      answer.once('end', () => finish('whole'))
      answer.once('error', () => finish('cut off'))
    })
    request.once('error', () => {})
  })

/** One person asks who they are, again and again, on a thread of their own, until told to stop. */
async function watch({ port, token }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const times = []
  const odd = []
  let over = false
  parentPort.once('message', () => (over = true))
  while (!over) {
    const { status, took } = await ask({ port }, 'GET', '/api/v1/me', token, { agent })
    times.push(took)
    if (status !== 200) odd.push(`GET /me was ${status}`)
    await sleep(20)
  }
  agent.destroy()
  parentPort.postMessage({ times, odd })
}

/** What they saw while the work was going on, and what came of it. */
async function meanwhile({ port }, token, work) {
  const watcher = new Worker(new URL(import.meta.url), { workerData: { port, token } })
  const seen = new Promise((done, failed) => watcher.once('message', done).once('error', failed))
  const result = await work()
  watcher.postMessage('stop')
  const { times, odd } = await seen
  times.sort((one, other) => one - other)
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))]
  return { result, count: times.length, p50: at(0.5), p95: at(0.95), odd }
}

const shown = ({ count, p50, p95 }) => `${count} answers, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`
const all = (work) => Promise.all(Array.from({ length: many }, (_, number) => work(number)))

/** Administrators beside the first, since one person may not have all places. */
async function people(application, admin) {
  const tokens = [admin]
  for (let number = 1; number * OF_ONE_PERSON < many; number++) {
    const username = `uploader-${number}`
    const person = {
      username,
      firstName: 'Ada',
      lastName: `${number}`,
      email: `${username}@example.org`,
      role: 'ADMIN',
    }
    await json(application, 'POST', '/api/v1/users', admin, { ...person, password: 'a drill of its own 7' })
    tokens.push(await signInWith(application, username, 'a drill of its own 7'))
  }
  return tokens
}

async function signInWith(application, username, first) {
  const login = (password) => json(application, 'POST', '/api/v1/auth/login', '', { username, password })
  const { accessToken } = await login(first)
  const own = { currentPassword: first, newPassword: 'another one, of its own 9' }
  return (await json(application, 'PUT', '/api/v1/me/password', accessToken, own)).accessToken
}

async function drill() {
  const folder = newFolder()
  const application = await start(folder)
  const admin = await signIn(application, 'admin')
  const tokens = await people(application, admin)
  const course = await json(application, 'POST', '/api/v1/courses', admin, { code: 'FILES', title: 'Files' })
  const token = (number) => tokens[number % tokens.length]

  await meanwhile(application, admin, () => sleep(5_000)) // warm
  const alone = await meanwhile(application, admin, () => sleep(10_000))
  say(`others alone:                        ${shown(alone)}`)

  const upload = (number) =>
    ask(application, 'POST', `/api/v1/courses/${course.id}/files?name=${number}.png`, token(number), {
      type: 'application/octet-stream',
      length: megabytes * MEGABYTE,
      body: Readable.from(content()),
    })
  let began = performance.now()
  const up = await meanwhile(application, admin, () => all(upload))
  say(
    `others among ${many} uploads of ${megabytes} MB:   ${shown(up)}; all stored after ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )

  const addresses = await Promise.all(
    up.result.map(async ({ text, status }, number) => {
      if (status !== 201) return undefined
      const body = { kind: 'FILE', title: `File ${number}`, file: JSON.parse(text).id }
      const item = await json(application, 'POST', `/api/v1/courses/${course.id}/items`, admin, body)
      return item.files.find(({ id }) => id === body.file).url
    }),
  )
  began = performance.now()
  const down = await meanwhile(application, admin, () =>
    all((number) => addresses[number] && ask(application, 'GET', addresses[number], admin, { digest: true })),
  )
  say(
    `others among ${many} downloads:         ${shown(down)}; all read after ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )

  const slow = await readSlowly(application, addresses[0], admin, option('slow-seconds', 100))
  say(`one reads 10 kB a second:            ${slow.bytes} bytes, ${slow.how}`)

  const log = application.log()
  await stop(application)
  remove(folder)

  const wrong = [...alone.odd, ...up.odd, ...down.odd]
  up.result.forEach(
    ({ status, text }, number) => status !== 201 && wrong.push(`upload ${number} was ${status}: ${text}`),
  )
  down.result.forEach((read, number) => {
    if (read?.status !== 200) wrong.push(`download ${number} was ${read?.status}`)
    else if (read.digest !== right) wrong.push(`download ${number} is not what was sent`)
  })
  if (slow.how === 'cut off') wrong.push('who reads 10 kB a second was cut off')
  const most = Math.max(2 * alone.p95, NOISE)
  for (const [what, { p95 }] of [
    ['uploads', up],
    ['downloads', down],
  ]) {
    if (p95 > most)
      wrong.push(`among ${what} the 95th percentile is ${p95.toFixed(1)} ms, at most ${most.toFixed(1)} ms are right`)
  }
  if (/OutOfMemory/.test(log)) wrong.push('it ran out of memory')
  verdict(wrong)
}

if (isMainThread) await drill()
else await watch(workerData)
