// The server is told to leave while many people use it, again and again: every answer that was begun is complete, none
// is a server error, no connection is reset, the import that was running is finished after the next start, nothing in
// the log complains, and the database stops last.
//
//   node deploy/drills/leave.mjs [--rounds 10] [--seconds 3]
import { existsSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { complaints, newFolder, option, remove, say, signIn, sleep, start, verdict } from './application.mjs'

const rounds = option('rounds', 10)
const seconds = option('seconds', 3)
const KEPT = 12
const NEW = 6
const ROWS = 20_000

/** One request; what became of it. */
function ask(application, token, path, agent) {
  return new Promise((done) => {
    const headers = { authorization: `Bearer ${token}` }
    const request = http.get({ port: application.port, host: '127.0.0.1', path, agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => done(answer.complete ? String(answer.statusCode) : 'INCOMPLETE'))
      answer.once('error', () => done('INCOMPLETE'))
    })
    request.setTimeout(30_000, () => request.destroy(new Error('TIMEOUT')))
    request.once('error', (error) => done(`${error.code ?? error.message}${request.reusedSocket ? ' while kept' : ''}`))
  })
}

/**
 * Whom the system connects at the very moment at which the server stops listening is reset, which is as good as refused:
 * their next connection is. Nobody is ever reset on a connection that was kept.
 */
async function askAtTheDoor(application, token, path, agent) {
  const outcome = await ask(application, token, path, agent)
  if (outcome !== 'ECONNRESET') return outcome
  const next = await ask(application, token, path, agent)
  return next === 'ECONNREFUSED' ? next : outcome
}

/** Asks one thing after the other until nobody listens any more. */
async function person(application, token, agent, seen) {
  const paths = ['/api/v1/me/sessions', '/api/v1/sessions?count=true', '/api/v1/platform', '/my-sessions', '/q/openapi']
  for (let i = 0; ; i++) {
    const path = paths[i % paths.length]
    const outcome = await askAtTheDoor(application, token, path, agent)
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
    if (outcome === 'ECONNREFUSED') return
  }
}

async function sendImport(application, token) {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `drill${Date.now()}x${i},Given${i},Family${i},d${Date.now()}x${i}@example.org`,
  )
  const answer = await fetch(`${application.url}/api/v1/imports?kind=USERS&mode=BEST_EFFORT`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: `username,firstName,lastName,email\n${rows.join('\n')}\n`,
  })
  return (await answer.json()).id
}

async function ended(application, id) {
  const token = await signIn(application, 'admin')
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(250)) {
    const answer = await fetch(`${application.url}/api/v1/imports/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { state, counts } = await answer.json()
    if (state !== 'PLANNING' && state !== 'APPLYING') return `${state} ${counts.created}`
  }
  return 'NEVER'
}

async function round(number, folder, before, wrong) {
  const application = await start(folder)
  if (before) {
    const outcome = await ended(application, before)
    if (outcome !== `DONE ${ROWS}`) wrong.push(`round ${number}: the import of the round before is ${outcome}`)
  }
  const token = await signIn(application, 'admin')
  const seen = new Map()
  const kept = new http.Agent({ keepAlive: true, maxSockets: KEPT })
  const people = [
    ...Array.from({ length: KEPT }, () => person(application, token, kept, seen)),
    ...Array.from({ length: NEW }, () => person(application, token, new http.Agent({ keepAlive: false }), seen)),
  ]
  await sleep(seconds * 1000)
  const id = await sendImport(application, token)
  const told = Date.now()
  application.server.kill('SIGTERM')
  await sleep(200)
  const ready = await ask(application, token, '/q/health/ready', new http.Agent())
  if (ready !== '503') wrong.push(`round ${number}: it was told to leave, and readiness says ${ready}`)
  await Promise.all(people)
  const code = await application.ended
  const took = ((Date.now() - told) / 1000).toFixed(1)
  say(
    `round ${number}: ${[...seen].map(([outcome, count]) => `${count} × ${outcome}`).join(', ')}; gone after ${took} s with ${code}`,
  )
  for (const [outcome, count] of seen) {
    if (outcome !== '200' && outcome !== 'ECONNREFUSED') wrong.push(`round ${number}: ${count} × ${outcome}`)
  }
  if (code !== 143) wrong.push(`round ${number}: it ended with ${code}`)
  if (existsSync(join(folder, 'data/postgres/postmaster.pid')))
    wrong.push(`round ${number}: the database was left running`)
  for (const line of complaints(application.log()).filter((each) => !/DEMO MODE/.test(each))) {
    wrong.push(`round ${number}: ${line}`)
  }
  return id
}

const folder = newFolder()
const wrong = []
let before
for (let number = 1; number <= rounds; number++) before = await round(number, folder, before, wrong)
remove(folder)
verdict(wrong)
