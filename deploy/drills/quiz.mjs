import { sleep } from './application.mjs'

// A quiz in a session, and people who can take it: for a drill or the bench.

const QUESTIONS = 20

const question = (_, n) => ({
  kind: 'SINGLE',
  text: `Question ${n + 1}?`,
  choices: [{ text: 'This', correct: true }, { text: 'That' }, { text: 'Neither' }],
})

/** So many at a time, in order. */
export async function each(all, work, width = 8) {
  const rest = all.entries()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [n, one] of rest) await work(one, n)
    }),
  )
}

export function send({ url }, method, path, body, by, type = 'application/json') {
  const headers = { authorization: `Bearer ${by}`, ...(body && { 'content-type': type }) }
  const sent = typeof body === 'object' ? JSON.stringify(body) : body
  return fetch(`${url}/api/v1${path}`, { method, headers, body: sent })
}

/** Calls one application, as whoever is named last or else as the owner of that token. */
export const caller =
  (application, token) =>
  async (method, path, body, by = token, type = undefined) => {
    const answer = await send(application, method, path, body, by, type)
    const said = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`)
    return said && JSON.parse(said)
  }

async function imported(call, kind, csv) {
  const { id } = await call('POST', `/imports?kind=${kind}&mode=ATOMIC`, csv, undefined, 'text/csv')
  for (;;) {
    const { state, counts } = await call('GET', `/imports/${id}`)
    if (state === 'DONE') return
    if (state === 'FAILED') throw new Error(`The import failed: ${JSON.stringify(counts)}`)
    await sleep(50)
  }
}

/** Learners of a session with a quiz, who have opened its course. */
export async function stage(call, people, settings) {
  const names = Array.from({ length: people }, (_, n) => `taker${n}`)
  const accounts = names.map((name) => `${name},Given,${name},${name}@example.org`).join('\n')
  await imported(call, 'USERS', `username,firstName,lastName,email\n${accounts}\n`)
  const course = await call('POST', '/courses', { code: 'QUIZZES', title: 'Quizzes' })
  const quiz = { ...settings, questions: Array.from({ length: QUESTIONS }, question) }
  const item = await call('POST', '/courses/QUIZZES/items', { kind: 'QUIZ', title: 'Test', quiz })
  const session = await call('POST', '/sessions', { title: 'Quizzes', courses: [{ course: 'QUIZZES' }] })
  const rows = names.map((name) => `Quizzes,${name}`).join('\n')
  await imported(call, 'ENROLLMENTS', `session,username\n${rows}\n`)
  const mine = `/me/sessions/${session.id}/courses/${course.id}`
  const tokens = await signedIn(call, names)
  await each(tokens, (by) => call('POST', `${mine}/visits`, undefined, by))
  const attempts = `${mine}/items/${item.id}/attempts`
  return { names, tokens, session: session.id, course: course.id, quiz: item.id, mine, attempts }
}

/** Hashing a password is slow on purpose. */
async function signedIn(call, names) {
  const tokens = []
  const choose = async (name, n) => {
    const { url } = await call('POST', `/users/${name}/password-links`)
    const chosen = { secret: url.replace(/.*#/, ''), newPassword: `quiz ${name} battery staple` }
    tokens[n] = (await call('POST', '/auth/password-links/redeem', chosen)).accessToken
  }
  await each(names, choose, 4)
  return tokens
}

/** An answer to one question after the other, round and round; the status. */
export async function answer(application, attempts, attempt, by, round) {
  const answers = [{ question: String(1 + (round % QUESTIONS)), value: String(1 + (round % 3)) }]
  const said = await send(application, 'PATCH', `${attempts}/${attempt}/answers`, { answers }, by)
  await said.text()
  return said.status
}
