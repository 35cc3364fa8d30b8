#!/usr/bin/env node
// How fast results come in, and how fast they are reported, with the Open University's registrations: their assessments
// become the sessions' own items, 170,000 plausible results are pushed by two import files, and the largest edition is
// reported.
//
//   deploy/bench/results.mjs FOLDER      with courses.csv, sessions.csv, users.csv, enrollments.csv and assessments.csv
//   … --data FOLDER                      fills this folder the first time, and keeps it for the next
//
// Needs bash, curl and Linux. It ends with 1 where a figure is missed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newFolder, remove, say, signIn, sleep, start, stop, verdict } from '../drills/application.mjs'
import { used, usedByFamily } from './processor.mjs'

const { values: asked, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const university = positionals[0]
if (!university) throw new Error('Name the folder with the registrations.')
const folder = asked.data ?? newFolder()
mkdirSync(folder, { recursive: true })

const RESULTS = 170_000
const LARGEST = 'OU-CCC-2014J'
const LEARNER = 'learner1'
const WARM = 300
const MEASURED = 100
const SETTINGS = { LECTERN_DEMO_DATA: 'false', LECTERN_CLOCK: '2014-12-01T12:00:00Z' }

/** The rows of a file as records; none of these files quotes a cell. */
function rows(name) {
  const [head, ...lines] = readFileSync(join(university, name), 'utf8').trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, n) => [columns[n], cell])))
}

const application = await start(folder, { settings: SETTINGS })
const token = await signIn(application, 'admin')

async function call(method, path, body, type = 'application/json', by = token) {
  const headers = { authorization: `Bearer ${by}`, ...(body && { 'content-type': type }) }
  const answer = await fetch(`${application.url}/api/v1${path}`, { method, headers, body })
  const said = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`)
  return said
}
const read = async (path) => JSON.parse(await call('GET', path))
const write = async (path, body) => JSON.parse(await call('POST', path, JSON.stringify(body)))

// --- the data ---------------------------------------------------------------------------------------------------

async function load() {
  const personal = await write('/me/tokens', { name: 'bench', expiresInDays: 1 })
  const script = join(import.meta.dirname, '../load-open-university.sh')
  const env = { ...process.env, LECTERN_TOKEN: personal.secret }
  execFileSync(script, [university, application.url], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

const sessions = async () => {
  const all = (await read('/sessions?q=2&limit=200')).items
  return Promise.all(
    all.map(async ({ id, title }) => ({ id, title, course: (await read(`/sessions/${id}`)).courses[0].course.id })),
  )
}

async function addAssessments(those) {
  for (const { session, assessment, type, dayFromStart, weight } of rows('assessments.csv')) {
    const { id, course } = those.find(({ title }) => title === session)
    await write(`/sessions/${id}/courses/${course}/items`, {
      kind: 'EXTERNAL',
      title: `${type} ${assessment}`,
      externalId: assessment,
      url: `https://assessments.example.org/${assessment}`,
      weight: Number(weight),
      passMark: 40,
      ...(dayFromStart !== '' && { dueAfterDays: Number(dayFromStart) }),
    })
  }
}

/** A number from 0 to 1 that is always the same for these words. */
const chance = (...words) => createHash('sha1').update(words.join(' ')).digest().readUInt32BE() / 2 ** 32

/** Each learner hands in the first assessments of their edition, and gives up at some point. */
function results() {
  const assessments = new Map()
  for (const each of rows('assessments.csv'))
    assessments.set(each.session, [...(assessments.get(each.session) ?? []), each])
  const courseOf = new Map(rows('sessions.csv').map(({ title, courses }) => [title, courses]))
  const all = rows('enrollments.csv').flatMap(({ session, username }) => {
    const theirs = assessments.get(session) ?? []
    const handedIn = theirs.slice(0, Math.ceil(theirs.length * Math.min(1, 1.4 * chance(session, username))))
    return handedIn.map(({ assessment }) => {
      const score = Math.round(1000 * Math.sqrt(chance(username, assessment))) / 10
      return [session, courseOf.get(session), assessment, username, score].join(',')
    })
  })
  if (all.length < RESULTS) throw new Error(`There are ${all.length} results alone.`)
  return all.slice(0, RESULTS)
}

async function importFile(lines) {
  const file = `session,course,item,username,score\n${lines.join('\n')}\n`
  const began = performance.now()
  const { id } = JSON.parse(await call('POST', '/imports?kind=RESULTS&mode=ATOMIC', file, 'text/csv'))
  for (;;) {
    const { state, counts } = await read(`/imports/${id}`)
    if (state === 'DONE') return { seconds: (performance.now() - began) / 1000, counts }
    if (state === 'FAILED' || state === 'CANCELLED')
      throw new Error(`The import is ${state}: ${JSON.stringify(counts)}`)
    await sleep(50)
  }
}

// --- the figures ------------------------------------------------------------------------------------------------

const wrong = []
function figure(what, value, unit, most) {
  say(`${what.padEnd(58)} ${value.toFixed(2).padStart(8)} ${unit}   (at most ${most})`)
  if (value > most) wrong.push(`${what}: ${value.toFixed(2)} ${unit}`)
}

const postmaster = () => Number(readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0])
const processor = () => used(application.server.pid) + usedByFamily(postmaster())

/** The 95th percentile of the time of one request after another, in milliseconds. */
async function percentile(path, by) {
  const times = []
  for (let n = 0; n < WARM + MEASURED; n++) {
    const began = performance.now()
    await call('GET', path, undefined, undefined, by)
    times.push(performance.now() - began)
  }
  return times.slice(WARM).sort((a, b) => a - b)[Math.floor(MEASURED * 0.95)]
}

/** Processor time of JVM and PostgreSQL a request in milliseconds, once it is warm. */
async function processorOf(path, by) {
  const ask = async (requests) => {
    for (let n = 0; n < requests; n++) await call('GET', path, undefined, undefined, by)
  }
  const eight = (requests) => Promise.all(Array.from({ length: 8 }, () => ask(requests)))
  await eight(3000)
  const before = processor()
  await eight(500)
  return (processor() - before) / 4000
}

/** The learner of the demonstration takes part in four editions, and has a score of each assessment. */
async function takePart(those) {
  for (const { id, title, course } of those.slice(0, 4)) {
    await call('PUT', `/sessions/${id}/enrollments/${LEARNER}`, '{}')
    const items = rows('assessments.csv')
      .filter(({ session }) => session === title)
      .map(({ assessment }) => ({ course, item: assessment, user: LEARNER, score: 72.5 }))
    await write(`/sessions/${id}/results/batch`, { mode: 'ATOMIC', items })
  }
}

try {
  const isFilled = (await read('/sessions?q=2&limit=200')).items.length > 0
  if (!isFilled) {
    await load()
    const those = await sessions()
    await addAssessments(those)
    await takePart(those)
    const all = results()
    const files = [all.slice(0, RESULTS / 2), all.slice(RESULTS / 2)]
    const took = []
    for (const lines of files) {
      const { seconds, counts } = await importFile(lines)
      say(`${lines.length} results: ${seconds.toFixed(2)} s, ${JSON.stringify(counts)}`)
      took.push(seconds)
    }
    figure('170,000 results in two files', took[0] + took[1], 's', 12)
    const again = await importFile(files[0])
    say(`the first file again: ${again.seconds.toFixed(2)} s, ${JSON.stringify(again.counts)}`)
  }
  const largest = (await read(`/sessions?externalId=${LARGEST}`)).items[0]
  const tracking = `/sessions/${largest.id}/tracking`
  say(`${largest.title}: ${(await read(`${tracking}/summary`)).learners} learners`)
  figure('the report of the largest edition, first page, p95', await percentile(tracking), 'ms', 100)
  figure('its summary, p95', await percentile(`${tracking}/summary`), 'ms', 150)
  say(`sorted by progress, p95: ${(await percentile(`${tracking}?sort=-progress`)).toFixed(2)} ms`)
  say(`as a file, p95: ${(await percentile(`/exports/tracking?session=${largest.id}`)).toFixed(2)} ms`)
  const learner = await signIn(application, LEARNER)
  figure(
    'the progress of a learner over four editions, processor',
    await processorOf('/me/progress', learner),
    'ms',
    1.5,
  )
} finally {
  await stop(application)
  if (!asked.data) remove(folder)
}
verdict(wrong)
