import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../../api/schemas'
import type { Session } from '../../../api/session'
import { problem, Reply } from '../../../test/contract'
import { aMarkingRow } from '../../../test/marking'
import { aPerson, aSession, pageOf, safety } from '../../../test/samples'
import type { Stubs } from '../../../test/stubApi'
import { aLearnerCourse, aLearnerItem, aLearnerTracking, grace } from '../../../test/tracking'
import { person, visit } from '../../../test/visit'

const ATTEMPTS = '/api/v1/sessions/{session}/courses/{course}/items/{item}/attempts/{user}'
const GRANT = `PUT ${ATTEMPTS}` as const
const MARKING = 'GET /api/v1/sessions/{session}/marking'

const quiz = aLearnerItem('Drill', { kind: 'QUIZ', weight: 1, completion: 'SUBMITTED' })
const walk = aLearnerItem('Walk', { kind: 'ASSIGNMENT', weight: 1, completion: 'SUBMITTED' })

const anAttempt = (number: number, changes: Partial<Schemas['MyAttempt']> = {}): Schemas['MyAttempt'] => ({
  id: `a-${number}`,
  number,
  startedAt: '2026-05-06T08:00:00Z',
  endsAt: null,
  submittedAt: '2026-05-06T08:20:00Z',
  endedBy: 'LEARNER',
  late: false,
  points: 5,
  score: 62.5,
  ...changes,
})
const attempts = (all: Schemas['MyAttempt'][], left: number | null = 0, extra = 0) => ({
  learner: grace,
  extra,
  left,
  attempts: all,
})
const three = attempts([
  anAttempt(1),
  anAttempt(2, { endedBy: 'TIME', late: true, score: 40 }),
  anAttempt(3, { submittedAt: null, endedBy: null, points: null, score: null, startedAt: '2026-05-15T10:00:00Z' }),
])

function open(api: Stubs = {}, search = '', session: Partial<Session> = {}, user = grace.id) {
  const about = aSession({ acts: ['READ_PAGE', 'TRACK_LEARNERS', 'MARK_WORK'], ...session })
  return visit(`/sessions/${about.id}/tracking/${user}${search}`, {
    as: 'TEACHER',
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, about, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/tracking/{user}': aLearnerTracking([aLearnerCourse([quiz, walk])]),
      [MARKING]: pageOf(),
      [`GET ${ATTEMPTS}`]: three,
      ...api,
    },
  })
}
const press = async (name: string) => screen.findByRole('button', { name })
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Attempts at “Drill”' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

test('the attempts at a quiz are looked at: when, the score, and by what they ended', async () => {
  const { user, location } = open()
  await user.click(await press('Attempts at “Drill”'))
  expect(await rows()).toEqual([
    ['1', '6 May 10:20', '62.5 %', 'handed in'],
    ['2', '6 May 10:20', '40 %', 'time was up, late'],
    ['3', 'running since 15 May 12:00', '–', '–'],
  ])
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('0 attempts are left.')).toBeDefined()
  expect(dialog.getByText(/Paris/)).toBeDefined()
  expect(location().search).toBe('?attempts=item-Drill')
})

test('more attempts are granted, and that is said', async () => {
  const { user, asked, location } = open({ [GRANT]: attempts([], 2, 2) }, '?attempts=item-Drill')
  const field = await screen.findByRole('textbox', { name: 'Attempts more than everybody has' })
  await user.clear(field)
  await user.click(await press('Grant'))
  expect(await screen.findByText('Write a whole number from 0 to 100.')).toBeDefined()
  await user.type(field, '2')
  await user.click(await press('Grant'))
  const said = await screen.findByText('Grace Hopper has 2 attempts more at “Drill” than everybody.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  expect(asked(GRANT)[0]?.body).toEqual({ attempts: 2 })
  expect(asked(GRANT)[0]?.params).toMatchObject({ course: safety.id, item: quiz.id, user: grace.id })
  expect(location().search).toBe('')
})

test('a refusal is said in the dialog, which stays', async () => {
  const detail = 'Nobody marks or reports their own work. Ask another coach or a manager.'
  const { user } = open({ [GRANT]: problem(403, { code: 'own-work', detail }) }, '?attempts=item-Drill')
  await user.click(await press('Grant'))
  expect(await screen.findByText(detail)).toBeDefined()
  expect(screen.getByRole('dialog')).toBeDefined()
})

test('where everybody may try as often as they like nothing is granted', async () => {
  open({ [`GET ${ATTEMPTS}`]: attempts([], null) }, '?attempts=item-Drill')
  expect(await screen.findByText('Any number of attempts is left.')).toBeDefined()
  expect(screen.getByText('No attempt yet.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Grant' })).toBeNull()
})

test('who may only look on sees the attempts, and grants none', async () => {
  const acts: Session['acts'] = ['READ_PAGE', 'TRACK_LEARNERS']
  const courses = aSession().courses.map((each) => ({ ...each, acts }))
  const { asked } = open({}, '?attempts=item-Drill', { acts, courses })
  expect(await rows()).toHaveLength(3)
  expect(screen.queryByRole('button', { name: 'Grant' })).toBeNull()
  expect(asked(MARKING)).toHaveLength(0)
})

test('an address of something that is no quiz says so, and so does a failure', async () => {
  const before = open({}, '?attempts=item-Walk')
  expect(await screen.findByText('“Walk” is no quiz.')).toBeDefined()
  before.unmount()
  open({ [`GET ${ATTEMPTS}`]: problem(404, { detail: 'There is no such learner here.' }) }, '?attempts=item-Drill')
  expect(await screen.findByText('There is no such learner here.')).toBeDefined()
})

test('what was handed in and waits is a step away', async () => {
  const waits = aMarkingRow('h-4', { item: { id: walk.id, title: 'Walk', maxPoints: 20 } })
  const other = aMarkingRow('h-5', { learner: aPerson(32, 'Grace Jones'), item: waits.item })
  const { asked } = open({ [MARKING]: pageOf(other, waits) })
  const link = await screen.findByRole('link', { name: 'Mark “Walk”, which was handed in' })
  expect(link.getAttribute('href')).toBe(`/sessions/${aSession().id}/courses/${safety.id}/submissions/h-4`)
  expect(screen.getByText('handed in, waits for a mark')).toBeDefined()
  expect(asked(MARKING)[0]?.query.get('q')).toBe(grace.username)
})

test('the score of a quiz or an assignment can be overridden', async () => {
  open()
  expect(await press('Report a score for “Drill”')).toBeDefined()
  expect(await press('Report a score for “Walk”')).toBeDefined()
})

test('of one’s own work one neither marks nor grants', async () => {
  const me = { ...aPerson(1, 'Ada Lovelace'), id: person().id }
  const own = { ...aLearnerTracking([aLearnerCourse([quiz])]), learner: me }
  open({ 'GET /api/v1/sessions/{session}/tracking/{user}': own }, '?attempts=item-Drill', {}, me.id)
  expect(await rows()).toHaveLength(3)
  expect(screen.queryByRole('button', { name: 'Grant' })).toBeNull()
})
