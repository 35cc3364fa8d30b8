// Many send as slowly as they can, half of them in the middle of a body and half in the middle of the headers, and come
// back when they are refused: the 95th percentile of everybody else at most doubles, and the server says that it is ready.
//
//   node deploy/drills/slow-clients.mjs [--slow 500] [--seconds 60]
import http from 'node:http'
import { connect } from 'node:net'
import { newFolder, option, remove, say, signIn, sleep, start, stop, verdict } from './application.mjs'

const slow = option('slow', 500)
const seconds = option('seconds', 60)
const OTHERS = 8
const A_SECOND = 5
const NOISE = 20 // milliseconds, below which a difference says nothing
const BYTE_EVERY = 10_000
const PATIENCE = 10_000

const HEAD = 'POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

/** One byte in ten seconds; refused, it comes back. */
function slowly(application, start, crowd) {
  const socket = connect(application.port, '127.0.0.1', () => socket.write(start))
  const dribble = setInterval(() => socket.write('a'), BYTE_EVERY)
  crowd.sockets.add(socket)
  socket.once('data', (answer) => {
    const status = String(answer).slice(9, 12)
    crowd.answers.set(status, (crowd.answers.get(status) ?? 0) + 1)
  })
  socket.on('error', () => {})
  socket.once('close', () => {
    clearInterval(dribble)
    crowd.sockets.delete(socket)
    crowd.ended++
    if (!crowd.over) setTimeout(() => slowly(application, start, crowd), 100)
  })
}

const ask = (application, path, options = {}) =>
  new Promise((done) => {
    const began = performance.now()
    const request = http.get({ port: application.port, host: '127.0.0.1', path, ...options }, (answer) => {
      answer.resume()
      answer.once('end', () => done({ status: answer.statusCode, took: performance.now() - began }))
    })
    request.setTimeout(PATIENCE, () => request.destroy(new Error('TIMEOUT')))
    request.once('error', (error) => done({ status: error.code ?? error.message, took: performance.now() - began }))
  })

/** Everybody else, at a steady pace: how long each answer took, and what was not well. */
async function others(application, token, duration) {
  const agent = new http.Agent({ keepAlive: true })
  const headers = { authorization: `Bearer ${token}` }
  const paths = ['/api/v1/me/sessions', '/api/v1/platform', '/api/v1/sessions', '/my-sessions', '/api/v1/users']
  const times = []
  const odd = []
  const person = async (number) => {
    const end = performance.now() + duration * 1000
    await sleep((1000 / A_SECOND / OTHERS) * number)
    for (let i = number; performance.now() < end; i++) {
      const { status, took } = await ask(application, paths[i % paths.length], { agent, headers })
      times.push(took)
      if (status !== 200) odd.push(`${paths[i % paths.length]} was ${status}`)
      await sleep(Math.max(0, 1000 / A_SECOND - took))
    }
  }
  const probe = async () => {
    for (const end = performance.now() + duration * 1000; performance.now() < end; await sleep(1000)) {
      const { status, took } = await ask(application, '/q/health/ready')
      if (status !== 200) odd.push(`readiness was ${status} after ${took.toFixed(0)} ms`)
    }
  }
  await Promise.all([probe(), ...Array.from({ length: OTHERS }, (_, number) => person(number))])
  agent.destroy()
  times.sort((one, other) => one - other)
  return { count: times.length, p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99), odd }
}

const at = (times, part) => times[Math.min(times.length - 1, Math.floor(times.length * part))]
const shown = ({ count, p50, p95, p99 }) =>
  `${count} answers, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`

const folder = newFolder()
const application = await start(folder)
const token = await signIn(application, 'admin')
await others(application, token, Math.min(10, seconds)) // warm
const alone = await others(application, token, Math.min(20, seconds))
say(`others alone:                 ${shown(alone)}`)

const crowd = { sockets: new Set(), answers: new Map(), ended: 0, over: false }
for (let i = 0; i < slow; i++) slowly(application, i % 2 ? `${HEAD}Content-Length: 100000\r\n\r\n{` : HEAD, crowd)
await sleep(1000)
const among = await others(application, token, seconds)
say(`others among ${String(slow).padStart(4)} slow ones:   ${shown(among)}`)
crowd.over = true
say(
  `slow ones: ${[...crowd.answers].map(([status, count]) => `${count} × ${status}`).join(', ')}; ${crowd.ended} ended`,
)
for (const socket of crowd.sockets) socket.destroy()

await stop(application)
remove(folder)

const wrong = [...alone.odd, ...among.odd]
const most = Math.max(2 * alone.p95, NOISE)
if (among.p95 > most)
  wrong.push(`the 95th percentile is ${among.p95.toFixed(1)} ms, at most ${most.toFixed(1)} ms are right`)
if (seconds > 30 && crowd.ended === 0) wrong.push('nobody was refused for being slow')
verdict(wrong)
