import {
  AuthApi,
  Configuration,
  CoursesApi,
  EnrollmentsApi,
  MySessionsApi,
  ResponseError,
  SessionsApi,
  UsersApi,
} from './client/index.js'

declare const process: { argv: string[] }

const basePath = process.argv[2]
const mark = `ts-${Date.now()}`

/** Somebody of the demonstration, or one of those made here. */
async function as(username: string, password = 'lectern-demo') {
  const { accessToken } = await new AuthApi(new Configuration({ basePath })).login({
    loginRequest: { username, password },
  })
  return new Configuration({ basePath, accessToken })
}

function expect(what: string, is: unknown, should: unknown) {
  if (is !== should) throw new Error(`${what} is ${String(is)} and should be ${String(should)}`)
}

const admin = await as('admin')
const course = await new CoursesApi(admin).createCourse({ courseRequest: { code: mark, title: 'Safety at work' } })
const learner = await new UsersApi(admin).createUser({
  userRequest: { username: mark, firstName: 'Ada', lastName: 'Lovelace', email: `${mark}@example.org` },
})
const session = await new SessionsApi(admin).createSession({
  sessionRequest: {
    title: `Onboarding ${mark}`,
    timeZone: 'Europe/Paris',
    accessStart: new Date('2026-01-01T00:00:00Z'),
    accessEnd: new Date('2036-01-01T00:00:00Z'),
    courses: [{ course: course.code }],
    learners: [learner.username],
  },
})
expect('the number of learners', session.counts.learners, 1)
expect('the start', session.accessStart?.toISOString(), '2026-01-01T00:00:00.000Z')
expect('the external id', session.externalId, null)

const change = await new EnrollmentsApi(admin).enroll({ session: session.id, user: 'learner1', enrollmentRequest: {} })
expect('the outcome', change.outcome, 'CREATED')
const roster = await new EnrollmentsApi(admin).listEnrollments({ session: session.id, count: true })
expect('the length of the roster', roster.page.total, 2)

const mine = await new MySessionsApi(await as('learner1')).readMySession({ session: session.id })
expect('the level', mine.access.level, 'TAKE_PART')
expect('the course', mine.courses[0]?.course.code, mark)

const refusal = await new SessionsApi(admin)
  .createSession({ sessionRequest: { title: session.title } })
  .catch((it) => it)
if (!(refusal instanceof ResponseError)) throw new Error('the same title was taken twice')
expect('the code', (await refusal.response.json()).code, 'taken')
console.log('did the main job')
