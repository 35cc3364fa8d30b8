#!/usr/bin/env node
// How quizzes and marking hold out: 200 people answer a quiz at once, an answer every 3 seconds each, and run out of time;
// and 5,000 hand-ins wait for a mark.
//
//   deploy/bench/work.mjs [--people 200] [--hand-ins 5000]
//
// Two instances share one database, each with 512 MB. Needs Linux. It ends with 1 where a figure is missed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, option, remove, say, signIn, sleep, start, stop, verdict } from '../drills/application.mjs'
import { answer, caller, each, stage } from '../drills/quiz.mjs'
import { used, usedByFamily } from './processor.mjs'

const PEOPLE = option('people', 200)
const HAND_INS = option('hand-ins', 5000)
const EACH = 3000 // milliseconds between two answers of a person
const ANSWERING = 45_000
const WARM = 1500

const folder = newFolder()
const first = await start(folder, { settings: { LECTERN_DEMO_DATA: 'false' } })
const postgres = readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')
const second = await start(folder, {
  settings: {
    LECTERN_DEMO_DATA: 'false',
    LECTERN_DATA_DIR: join(folder, 'second'),
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${postgres[3]}/postgres`,
    QUARKUS_DATASOURCE_USERNAME: 'postgres',
    QUARKUS_DATASOURCE_PASSWORD: readFileSync(join(folder, 'data/database-password'), 'utf8').trim(),
  },
})
const instances = [first, second]
const call = caller(first, await signIn(first, 'admin'))

const wrong = []
function figure(what, value, unit, most) {
  say(`${what.padEnd(58)} ${value.toFixed(2).padStart(8)} ${unit}   (at most ${most})`)
  if (value > most) wrong.push(`${what}: ${value.toFixed(2)} ${unit}`)
}
const at = (times, share) => times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]
const processor = () => instances.reduce((sum, { server }) => sum + used(server.pid), usedByFamily(Number(postgres[0])))

async function warmUp({ attempts, tokens }) {
  const { attempt } = await call('POST', attempts, undefined, tokens[0])
  for (let n = 0; n < WARM; n++) await answer(instances[n % 2], attempts, attempt.id, tokens[0], n)
  await call('PUT', `${attempts}/${attempt.id}/submission`, undefined, tokens[0]).catch(() => say('its minute was over'))
}

async function answering({ names, tokens, session, course, quiz, attempts }) {
  const started = []
  const begin = async (by, n) => {
    started[n] = (await call('POST', attempts, undefined, by)).attempt
  }
  await each(tokens, begin, 20)
  const times = []
  const failed = new Map()
  const before = processor()
  const began = performance.now()
  await Promise.all(
    started.map(async ({ id }, n) => {
      await sleep((n / started.length) * EACH)
      for (let round = 0; performance.now() - began < ANSWERING; round++) {
        const sent = performance.now()
        const status = await answer(instances[n % 2], attempts, id, tokens[n], round)
        times.push(performance.now() - sent)
        if (status !== 200) failed.set(status, (failed.get(status) ?? 0) + 1)
        await sleep(Math.max(0, EACH - (performance.now() - sent)))
      }
    }),
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const half = at(times, 0.5).toFixed(1)
  say(`${times.length} answers in ${seconds} s by ${names.length} people, half of them within ${half} ms`)
  say(`processor, JVM and PostgreSQL: ${((processor() - before) / times.length).toFixed(2)} ms an answer`)
  figure(`an answer among ${names.length} people, p95`, at(times, 0.95), 'ms', 100)
  if (failed.size > 0) wrong.push(`answers refused: ${JSON.stringify([...failed])}`)
  await endings(started, names, `/sessions/${session}/courses/${course}/items/${quiz}/attempts`)
}

/** Nobody hands in: each stands as submitted at its very end as soon as that has come. */
async function endings(started, names, listed) {
  const ends = started.map(({ endsAt }) => Date.parse(endsAt))
  await sleep(Math.max(0, Math.max(...ends) - Date.now()))
  const seen = []
  await each(names, async (name, n) => {
    const last = (await call('GET', `${listed}/${name}`)).attempts.at(-1)
    seen.push(Date.parse(last.submittedAt) === ends[n] && last.endedBy === 'TIME' && last.score > 0)
  })
  say(`attempts that stand as submitted at their very end: ${seen.filter(Boolean).length} of ${names.length}`)
  if (!seen.every(Boolean)) wrong.push('an attempt does not stand as submitted at its end')
}

async function marking({ tokens, mine }) {
  for (let n = 0; n < HAND_INS / tokens.length; n++) {
    const work = { kind: 'ASSIGNMENT', title: `Work ${n + 1}`, allowed: ['TEXT'] }
    const { id } = await call('POST', '/courses/QUIZZES/items', work)
    const text = 'All doors were shut.'
    await each(tokens, (by) => call('POST', `${mine}/items/${id}/submissions`, { text }, by))
  }
  const { page } = await call('GET', '/me/marking?count=true')
  const times = []
  for (let n = 0; n < 400; n++) {
    const sent = performance.now()
    await call('GET', '/me/marking')
    if (n >= 300) times.push(performance.now() - sent)
  }
  figure(`the first page of ${page.total} hand-ins, p95`, at(times, 0.95), 'ms', 100)
}

try {
  const there = await stage(call, PEOPLE, { minutes: 1 })
  await warmUp(there)
  await answering(there)
  await marking(there)
} finally {
  await stop(second)
  await stop(first)
  remove(folder)
}
verdict(wrong)
