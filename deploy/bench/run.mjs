#!/usr/bin/env node
// How fast Lectern is, beside the same facts asked by SQL alone, all in one run on one machine.
//
//   deploy/bench/run.mjs                  builds if needed, fills a database of its own, measures, prints a table
//   … --times 10                          ten times the people, sessions and enrollments
//   … --seconds 10                        how long each is measured
//   … --warm 90                           how long each is warmed up at most: it ends when the JVM compiles little
//   … --jar FOLDER/quarkus-run.jar        another build, such as the one before a change
//   … --only me,roster                    these alone
//   … --data FOLDER                       fills this folder the first time, and keeps it for the next
//
// Needs wrk, psql and pgbench on the PATH (Debian: wrk, postgresql-client, postgresql-contrib) and Linux, whose /proc
// says what a process has used. Nothing is left behind but the folder that was asked for.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newFolder, remove, say, signIn, sleep, start, stop } from '../drills/application.mjs'
import { used, usedByFamily } from './processor.mjs'

const here = import.meta.dirname
const { values: asked } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '10' },
    warm: { type: 'string', default: '90' },
    jar: { type: 'string', default: join(here, '../../api/target/quarkus-app/quarkus-run.jar') },
    only: { type: 'string' },
    data: { type: 'string' },
  },
})
const times = Number(asked.times)
const seconds = Number(asked.seconds)
const people = 20_000 * times
const sessions = 2_000 * times
const CONNECTIONS = 8
const MOST_COMPILING = 0.05 // of what the JVM uses, when it counts as warm
const NOW = '2026-03-01T12:00:00Z'
const PASSWORD = 'lectern-demo' // of the demo accounts, whose hash the people of the bench share

const folder = asked.data ?? newFolder()
mkdirSync(folder, { recursive: true })
const SETTINGS = { LECTERN_DEMO_DATA: 'false', LECTERN_CLOCK: NOW }

// --- the application and its database ---------------------------------------------------------------------------

const begin = (settings = {}) => start(folder, { jar: asked.jar, settings: { ...SETTINGS, ...settings } })
const postmaster = () => readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')
const connection = () => ['-h', '127.0.0.1', '-p', postmaster()[3], '-U', 'postgres']
const databasePassword = () => readFileSync(join(folder, 'data/database-password'), 'utf8')
const withPassword = () => ({ ...process.env, PGPASSWORD: databasePassword() })
const psql = (...more) =>
  execFileSync('psql', [...connection(), '-d', 'postgres', '-XqAt', '-v', 'ON_ERROR_STOP=1', ...more], {
    encoding: 'utf8',
    env: withPassword(),
  }).trim()
const sql = (text) => psql('-c', text)

// --- what a process has used ------------------------------------------------------------------------------------

const jvmTime = ({ server }) => used(server.pid)

/** What the JVM has spent on compiling, which a server that runs for days does not. */
function compilingTime({ server }) {
  let spent = 0
  for (const thread of readdirSync(`/proc/${server.pid}/task`).map((id) => `${server.pid}/task/${id}`)) {
    try {
      if (/^C[12] Compiler/.test(readFileSync(`/proc/${thread}/comm`, 'utf8'))) spent += used(thread)
    } catch {} // it ended between the two looks
  }
  return spent
}

const postgresTime = () => usedByFamily(Number(postmaster()[0]))

// --- the load ---------------------------------------------------------------------------------------------------

function wrk(url, file, duration) {
  const command = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${duration}s`,
    '--latency',
    '-s',
    join(here, 'load.lua'),
    url,
    '--',
    file,
  ]
  return new Promise((done, failed) => {
    const run = spawn('wrk', command)
    let said = ''
    run.stdout.on('data', (text) => (said += text))
    run.once('exit', (code) => {
      const line = said.split('\n').find((text) => text.startsWith('{'))
      if (code === 0 && line) done(JSON.parse(line))
      else failed(new Error(`wrk: ${said}`))
    })
  })
}

const statements = () =>
  Number(
    sql("select coalesce(sum(calls), 0) from pg_stat_statements where query !~* '^(begin|commit|rollback|set|show)'"),
  )
const transactions = () =>
  Number(sql("select coalesce(sum(calls), 0) from pg_stat_statements where query ~* '^(begin|commit|rollback)'"))

async function countStatements(application, requests) {
  sql("alter system set pg_stat_statements.track = 'all'")
  sql('select pg_reload_conf()')
  await sleep(300)
  sql('select pg_stat_statements_reset()')
  const sent = requests.slice(0, 100)
  for (const request of sent) await send(application, request)
  const counted = { statements: statements() / sent.length, transactions: transactions() / sent.length }
  sql("alter system set pg_stat_statements.track = 'none'")
  sql('select pg_reload_conf()')
  return counted
}

async function send({ url }, { method, path, token, body }) {
  const headers = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(body && { 'Content-Type': 'application/json' }),
  }
  const answer = await fetch(`${url}${path}`, { method, headers, body: body || undefined })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

function load(application, requests, duration) {
  const file = join(folder, 'requests.tsv')
  const lines = requests.map(({ method, path, token, body }) => [method, path, token ?? '', body ?? ''].join('\t'))
  writeFileSync(file, `${lines.join('\n')}\n`)
  return wrk(application.url, file, duration)
}

async function byHttp(application, requests) {
  await load(application, requests, 1)
  const before = { jvm: jvmTime(application), compiling: compilingTime(application), postgres: postgresTime() }
  const measured = await load(application, requests, seconds)
  return {
    ...measured,
    rate: measured.requests / measured.seconds,
    jvm: (jvmTime(application) - before.jvm) / measured.requests,
    compiling: Math.max(0, compilingTime(application) - before.compiling) / measured.requests,
    postgres: (postgresTime() - before.postgres) / measured.requests,
    ...(await countStatements(application, requests)),
  }
}

async function bySql(name, variables) {
  const defined = Object.entries({ ...variables, sessions, now: `'${NOW}'` }).flatMap(([key, value]) => [
    '-D',
    `${key}=${value}`,
  ])
  const file = join(folder, `${name}.sql`)
  writeFileSync(
    file,
    readFileSync(join(here, 'sql', `${name}.sql`), 'utf8').replaceAll(":'now'", `timestamptz '${NOW}'`),
  )
  const run = (duration) =>
    execFileSync(
      'pgbench',
      [
        ...connection(),
        '-n',
        '-M',
        'prepared',
        '-c',
        String(CONNECTIONS),
        '-j',
        '1',
        '-T',
        String(duration),
        '-f',
        file,
        ...defined,
        'postgres',
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...withPassword(), PGOPTIONS: '-c plan_cache_mode=force_generic_plan' },
      },
    )
  run(Math.max(1, Math.floor(seconds / 4)))
  const before = postgresTime()
  const said = run(Math.ceil(seconds / 2))
  await sleep(500) // until the postmaster has counted what its children used
  const done = Number(/transactions actually processed: (\d+)/.exec(said)[1])
  return { rate: Number(/tps = ([\d.]+)/.exec(said)[1]), postgres: (postgresTime() - before) / done }
}

// --- who asks ---------------------------------------------------------------------------------------------------

async function signInAll(application, names) {
  const tokens = []
  const queue = names.entries()
  const one = async () => {
    for (const [place, name] of queue) tokens[place] = await signIn(application, name)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, one))
  return tokens
}

const learners = (first, last) => Array.from({ length: last - first + 1 }, (_, n) => `bench-learner${first + n}`)
const few = { first: 1, last: 200 }
const many = { first: 201, last: 400 }
const sessionId = (n) => `01900006-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const courseId = (n) => `01900004-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** A running session of a learner and its first course, by the arithmetic of the seed. */
function courseOf(person) {
  const held = Array.from({ length: 10 }, (_, k) => 1 + ((person * 37 + (k + 1) * 19) % sessions))
  const n = held.find((session) => session % 3 === 1)
  return `/me/sessions/${sessionId(n)}/courses/${courseId(1 + ((n * 2) % 500))}`
}

const get = (path) => (token) => ({ method: 'GET', path: `/api/v1${path}`, token })
const scattered = (count, make) => Array.from({ length: count }, (_, n) => make(1 + ((n * 7919) % sessions)))

/** Each: who asks, what they ask in turn, and which SQL asks for the same facts. */
const CASES = [
  ...['current', 'upcoming', 'past'].flatMap((view) => [
    { name: `my-sessions-10-${view}`, who: few, ask: [get(`/me/sessions?view=${view}`)], twin: 'my-sessions' },
    { name: `my-sessions-100-${view}`, who: many, ask: [get(`/me/sessions?view=${view}`)], twin: 'my-sessions' },
  ]),
  {
    name: 'session-list',
    ask: Array.from({ length: 9 }, (_, n) => get(`/sessions?q=session%20${n + 1}&status=ACTIVE&limit=20`)),
    twin: 'session-list',
  },
  { name: 'session-page', ask: scattered(200, (n) => get(`/sessions/${sessionId(n)}`)), twin: 'session-page' },
  { name: 'roster', ask: scattered(200, (n) => get(`/sessions/${sessionId(n)}/enrollments`)), twin: 'roster' },
  {
    name: 'outline',
    who: few,
    ask: [(token, person) => get(`${courseOf(person)}/items`)(token)],
    twin: 'outline',
  },
  { name: 'me', who: few, ask: [get('/me')], twin: 'me' },
]

/** Signing in is slow on purpose, and a token lives for ten minutes. */
const signedIn = new Map()
const FRESH = 5 * 60_000

async function tokensOf(application, who) {
  const before = signedIn.get(who)
  if (before && before.application === application && Date.now() - before.at < FRESH) return before.tokens
  const names = who ? learners(who.first, who.last) : ['admin']
  const tokens = await signInAll(application, names)
  signedIn.set(who, { application, tokens, at: Date.now() })
  return tokens
}

async function requestsOf(application, { who, ask }) {
  const tokens = await tokensOf(application, who)
  return tokens.length === 1
    ? ask.map((make) => make(tokens[0]))
    : tokens.flatMap((token, n) => ask.map((make) => make(token, who.first + n)))
}

// --- imports ----------------------------------------------------------------------------------------------------

async function importRows({ url }, rows, token) {
  const lines = ['session,username']
  for (let n = 0; n < rows; n++) {
    lines.push(
      `${sessionId(1 + ((n * 31) % sessions))},bench-learner${401 + ((n * 17 + Math.floor(n / sessions)) % (people - 400))}`,
    )
  }
  const headers = { Authorization: `Bearer ${token}` }
  const sent = await fetch(`${url}/api/v1/imports?kind=enrollments&mode=BEST_EFFORT&dryRun=false`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'text/csv' },
    body: lines.join('\n'),
  })
  if (sent.status !== 202) throw new Error(await sent.text())
  const { id } = await sent.json()
  for (;;) {
    const job = await (await fetch(`${url}/api/v1/imports/${id}`, { headers })).json()
    if (job.state === 'FAILED') throw new Error(JSON.stringify(job))
    if (job.state === 'DONE') return (Date.parse(job.finishedAt) - Date.parse(job.startedAt)) / 1000
    await sleep(50)
  }
}

// --- the run ----------------------------------------------------------------------------------------------------

const pad = (cells) => cells.map((cell, n) => (n === 0 ? String(cell).padEnd(26) : String(cell).padStart(11))).join('')
const whole = (number) => number.toFixed(0)
const fine = (number) => number.toFixed(2)

/** A server that has just started compiles for tens of thousands of requests, and is not worth a figure. */
async function warmUp(application, cases) {
  for (const each of cases) {
    const requests = await requestsOf(application, each)
    for (const end = performance.now() + asked.warm * 1000; performance.now() < end; ) {
      if ((await shareOfCompiling(application, requests)) < MOST_COMPILING) break
    }
  }
}

async function shareOfCompiling(application, requests) {
  const before = { jvm: jvmTime(application), compiling: compilingTime(application) }
  await load(application, requests, 5)
  return (compilingTime(application) - before.compiling) / (jvmTime(application) - before.jvm)
}

async function measure(application) {
  const wanted = asked.only?.split(',')
  const cases = CASES.filter(({ name }) => !wanted || wanted.some((word) => name.startsWith(word)))
  await warmUp(application, cases)
  say(
    pad([
      '',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'JVM ms',
      'compiling',
      'PG ms',
      'both ms',
      'statements',
      'BEGIN…',
      'SQL/s',
      'SQL ms',
      'ratio',
      'errors',
    ]),
  )
  for (const each of cases) {
    const http = await byHttp(application, await requestsOf(application, each))
    const alone = await bySql(each.twin, each.who ?? few)
    const cells = [
      whole(http.rate),
      fine(http.p50),
      fine(http.p99),
      fine(http.jvm),
      fine(http.compiling),
      fine(http.postgres),
    ]
    cells.push(fine(http.jvm + http.postgres), fine(http.statements), fine(http.transactions), whole(alone.rate))
    say(pad([each.name, ...cells, fine(alone.postgres), fine(http.rate / alone.rate), http.errors]))
  }
  if (!wanted || wanted.includes('sign-in')) {
    const body = (username) => JSON.stringify({ username, password: PASSWORD })
    const login = (username) => ({ method: 'POST', path: '/api/v1/auth/login', body: body(username) })
    const http = await byHttp(application, learners(few.first, few.last).map(login))
    const cells = [
      whole(http.rate),
      fine(http.p50),
      fine(http.p99),
      fine(http.jvm),
      fine(http.compiling),
      fine(http.postgres),
      fine(http.jvm + http.postgres),
    ]
    say(pad(['sign-in', ...cells, fine(http.statements), fine(http.transactions), '', '', '', http.errors]))
  }
  if (!wanted || wanted.includes('import')) {
    const [token] = await signInAll(application, ['admin'])
    for (const rows of [10_000, 100_000])
      say(`import of ${rows} enrollments: ${fine(await importRows(application, rows, token))} s`)
  }
}

const FILLED = `select (select count(*) from app_user) || ' people, ' || (select count(*) from session) || ' sessions, '
  || (select count(*) from enrollment) || ' enrollments'`
const isFilled = () => sql("select count(*) from session where title like 'Bench session %'") === String(sessions)
const fill = () =>
  psql('-v', `people=${people}`, '-v', `sessions=${sessions}`, '-v', `now=${NOW}`, '-f', join(here, 'seed.sql'))

/** Seconds until a second instance is ready beside a database that runs and has its tables. */
async function timeToReady() {
  const begun = performance.now()
  const beside = await begin({
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${postmaster()[3]}/postgres`,
    QUARKUS_DATASOURCE_USERNAME: 'postgres',
    QUARKUS_DATASOURCE_PASSWORD: databasePassword(),
  })
  const took = (performance.now() - begun) / 1000
  await stop(beside)
  return took
}

function requireTools() {
  const missing = ['java', 'wrk', 'psql', 'pgbench'].filter((tool) => {
    try {
      execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' })
      return false
    } catch {
      return true
    }
  })
  if (missing.length === 0) return
  say(`The bench needs on the PATH: ${missing.join(', ')}`)
  process.exit(2)
}

requireTools()
if (!existsSync(asked.jar)) {
  execFileSync('mvn', ['-q', '-B', '-DskipTests', '-pl', 'web-client,api', 'package'], {
    cwd: join(here, '../..'),
    stdio: 'inherit',
  })
}
let application = await begin()
try {
  if (!isFilled()) fill()
  say(sql(FILLED))
  sql("alter system set shared_preload_libraries = 'pg_stat_statements'")
  await stop(application)
  application = await begin()
  sql('set client_min_messages = warning; create extension if not exists pg_stat_statements')
  sql("alter system set pg_stat_statements.track = 'none'")
  sql('select pg_reload_conf()')
  const took = []
  for (let n = 0; n < 3; n++) took.push(await timeToReady())
  say(`ready beside a running PostgreSQL: ${took.map(fine).join(' / ')} s`)
  await measure(application)
} finally {
  await stop(application)
  if (!asked.data) remove(folder)
}
