// The server is killed while people answer a quiz, again and again: every answer that was acknowledged is there after the
// next start, each question has one, and the score is that of the answers.
//
//   node deploy/drills/answers.mjs [--rounds 5] [--people 20] [--seconds 4]
import { newFolder, option, remove, say, signIn, sleep, start, stop, verdict } from './application.mjs'
import { caller, send, stage } from './quiz.mjs'

const rounds = option('rounds', 5)
const people = option('people', 20)
const seconds = option('seconds', 4)
const RIGHT = '1'

const folder = newFolder()
const settings = { LECTERN_DEMO_DATA: 'false' }
let application = await start(folder, { settings })
let call = caller(application, await signIn(application, 'admin'))
const there = await stage(call, people, {})
const wrong = []

/** One answers question after question until nobody listens; of each question, the answers that may be there. */
async function answers(attempt, by) {
  const known = new Map()
  for (let n = 0; ; n++) {
    const question = String(1 + (n % 20))
    const value = String(1 + ((n + Number.parseInt(attempt[0], 16)) % 3))
    const before = known.get(question)?.[0] ?? null
    known.set(question, [value, before])
    const body = { answers: [{ question, value }] }
    const said = await send(application, 'PATCH', `${there.attempts}/${attempt}/answers`, body, by).catch(() => undefined)
    if (!said?.ok) return known
    known.set(question, [value])
    await said.text().catch(() => undefined)
  }
}

/** Of the one that was on its way, either may be there. */
async function look(attempt, by, known) {
  const found = await call('GET', `${there.attempts}/${attempt}`, undefined, by)
  for (const { id, answer } of found.questions) {
    const may = known.get(id) ?? [null]
    if (!may.includes(answer)) wrong.push(`question ${id} has ${answer}, and not ${may}`)
  }
  const right = found.questions.filter(({ answer }) => answer === RIGHT).length
  const { points } = await call('PUT', `${there.attempts}/${attempt}/submission`, undefined, by)
  if (points !== right) wrong.push(`${points} points for ${right} right answers`)
}

try {
  for (let round = 1; round <= rounds; round++) {
    const attempts = await Promise.all(
      there.tokens.map(async (by) => (await call('POST', there.attempts, undefined, by)).attempt.id),
    )
    const running = attempts.map((attempt, n) => answers(attempt, there.tokens[n]))
    await sleep(seconds * 1000 * Math.random() + 500)
    application.server.kill('SIGKILL')
    const known = await Promise.all(running)
    await application.ended
    application = await start(folder, { settings })
    call = caller(application, await signIn(application, 'admin'))
    await Promise.all(attempts.map((attempt, n) => look(attempt, there.tokens[n], known[n])))
    const kept = known.reduce((sum, each) => sum + each.size, 0)
    say(`round ${round}: killed; ${kept} answers of ${people} people looked up`)
  }
} finally {
  await stop(application)
  remove(folder)
}
verdict(wrong)
