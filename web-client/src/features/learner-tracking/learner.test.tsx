import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aPerson, aSession, pageOf, safety, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { aLearnerCourse, aLearnerItem, aLearnerTracking, grace } from '../../test/tracking'
import { person, visit } from '../../test/visit'

const ONE = 'GET /api/v1/sessions/{session}/tracking/{user}'
const RESULT = '/api/v1/sessions/{session}/courses/{course}/items/{item}/results/{user}'
const PUT = `PUT ${RESULT}` as const
const DELETE = `DELETE ${RESULT}` as const

const heading = aLearnerItem('Fire', { kind: 'SECTION', state: null, completion: null })
const done = aLearnerItem('Your way out', { state: 'DONE', doneAt: '2026-05-04T08:00:00Z' })
const late = aLearnerItem('Walk', { dueAt: '2026-05-03T21:59:59Z', overdue: true })
const later = aLearnerItem('Final', { state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z', required: false })
const fresh = aLearnerItem('Drill', { kind: 'EXTERNAL', weight: 1 })
const scored = aLearnerItem('Check', {
  kind: 'EXTERNAL',
  weight: 1,
  state: 'DONE',
  doneAt: '2026-05-05T08:00:00Z',
  score: 82.5,
  pushedAt: '2026-05-06T08:00:00Z',
  pushedBy: aPerson(21, 'Manager Two'),
})
const all = [heading, done, late, later, fresh, scored]

const result = {
  course: safety,
  item: { id: scored.id, title: 'Check', hidden: false },
  user: grace,
  score: 82.5,
  achievedAt: '2026-05-05T08:00:00.5Z',
  doneAt: '2026-05-05T08:00:00Z',
  pushedAt: '2026-05-06T08:00:00Z',
  pushedBy: aPerson(21, 'Manager Two'),
}
const changed = (score: number) => ({
  outcome: 'UPDATED' as const,
  result: { ...result, score },
  warnings: [],
})

type Opened = { search?: string; session?: Partial<Session>; user?: string }

function open(api: Stubs = {}, { search = '', session = {}, user = grace.id }: Opened = {}) {
  const about = aSession({ acts: ['READ_PAGE', 'ADMINISTER', 'TRACK_LEARNERS', 'MARK_WORK'], ...session })
  return visit(`/sessions/${about.id}/tracking/${user}${search}`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, about, { ETag: '"1"' }),
      [ONE]: aLearnerTracking([aLearnerCourse(all, { status: 'BEHIND', overdue: 1 })]),
      'GET /api/v1/sessions/{session}/marking': pageOf(),
      [`GET ${RESULT}`]: new Reply(200, result, { ETag: '"3"' }),
      ...api,
    },
  })
}

const itemsOf = async () => within(await screen.findByRole('list', { name: 'Items of “Workplace safety”' }))
const itemOf = async (title: string) => {
  const rows = (await itemsOf()).getAllByRole('listitem')
  return rows.find(({ textContent }) => textContent?.startsWith(title))?.textContent
}

test('says of each item how far the learner is, and who reported which score', async () => {
  open()
  expect(await screen.findByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeDefined()
  expect(await itemOf('Your way out')).toMatch(/Pagedone4 May 10:00/)
  expect(await itemOf('Walk')).toMatch(/not startedoverdue since 3 May 23:59/)
  expect(await itemOf('Final')).toMatch(/Page · optional · opens 1 Jun 00:00not open yet/)
  expect(await itemOf('Drill')).toMatch(/Score: –/)
  expect(await itemOf('Check')).toMatch(/Score: 82.5 %reported by Manager Two, 6 May 10:00/)
  expect((await itemsOf()).getByRole('heading', { level: 3, name: 'Fire' })).toBeDefined()
  expect(screen.getByText('1 item overdue')).toBeDefined()
  expect(screen.getByText(/Hidden items are not listed/)).toBeDefined()
  const why = screen.getByRole('link', { name: 'Why this access?' })
  expect(why.getAttribute('href')).toBe(`/sessions/${aSession().id}/access?user=${grace.id}`)
})

test('a score is reported with a comma, at an item that has none', async () => {
  const { user, asked, location } = open({ [PUT]: new Reply(201, changed(66.5)) })
  await user.click(await screen.findByRole('button', { name: 'Report a score for “Drill”' }))
  expect(location().search).toBe(`?score=item-Drill`)
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: 'Score in per cent' }), '66,5')
  await user.click(dialog.getByRole('button', { name: 'Report the score' }))
  const said = await screen.findByText('Grace Hopper has 66.5 % for “Drill”.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  const [sent] = asked(PUT)
  expect(sent?.body).toEqual({ score: 66.5, at: null })
  expect(sent?.headers.get('If-Match')).toBeNull()
  expect(sent?.params).toMatchObject({ course: safety.id, item: fresh.id, user: grace.id })
  await expect.poll(() => location().search).toBe('')
  await expect.poll(() => asked(ONE).length).toBe(2)
})

test('a score is corrected from what it is, against the version that was read', async () => {
  const { user, asked } = open({ [PUT]: changed(90) })
  await user.click(await screen.findByRole('button', { name: 'Correct the score for “Check”' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Score in per cent' })
  expect(field.value).toBe('82.5')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Achieved' }).value).toBe('2026-05-05 10:00')
  await user.clear(field)
  await user.type(field, '90')
  await user.click(screen.getByRole('button', { name: 'Save the correction' }))
  await expect.poll(() => asked(PUT)[0]?.body).toEqual({ score: 90, at: result.achievedAt })
  expect(asked(PUT)[0]?.headers.get('If-Match')).toBe('"3"')
})

test('two who correct at once see each other’s score', async () => {
  let now = result
  const { user, asked } = open({
    [`GET ${RESULT}`]: () => new Reply(200, now, { ETag: now === result ? '"3"' : '"4"' }),
    [PUT]: ({ headers }) => (headers.get('If-Match') === '"3"' ? problem(412) : changed(90)),
  })
  await user.click(await screen.findByRole('button', { name: 'Correct the score for “Check”' }))
  const field = await screen.findByRole('textbox', { name: 'Score in per cent' })
  await user.clear(field)
  await user.type(field, '90')
  now = { ...result, score: 75 }
  await user.click(screen.getByRole('button', { name: 'Save the correction' }))
  expect(await screen.findByText('75')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Take theirs, keep my changes too' }))
  await user.click(screen.getByRole('button', { name: 'Save the correction' }))
  await expect.poll(() => asked(PUT).map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"'])
})

test('what is no score is said at the field, and nothing is sent', async () => {
  const { user, asked } = open()
  await user.click(await screen.findByRole('button', { name: 'Report a score for “Drill”' }))
  await user.type(await screen.findByRole('textbox', { name: 'Score in per cent' }), '101')
  await user.click(screen.getByRole('button', { name: 'Report the score' }))
  expect(await screen.findByText(/Write a number from 0 to 100/)).toBeDefined()
  expect(asked(PUT)).toHaveLength(0)
})

test('a refusal is said in view', async () => {
  const detail = 'Nobody marks or reports their own work. Ask another coach or a manager.'
  const { user } = open({ [PUT]: problem(403, { code: 'own-work', detail }) }, { search: '?score=item-Drill' })
  await user.type(await screen.findByRole('textbox', { name: 'Score in per cent' }), '80')
  await user.click(screen.getByRole('button', { name: 'Report the score' }))
  const refusal = await screen.findByText(detail)
  await expect.poll(() => document.activeElement?.contains(refusal)).toBe(true)
})

test('a moment to come is refused at its field', async () => {
  const errors = [{ pointer: '/at', code: 'in-the-future', detail: 'This lies in the future.' }]
  const { user } = open({ [PUT]: problem(422, { errors }) }, { search: '?score=item-Drill' })
  await user.type(await screen.findByRole('textbox', { name: 'Score in per cent' }), '80')
  await user.type(screen.getByRole('textbox', { name: 'Achieved' }), '2026-06-01')
  await user.click(screen.getByRole('button', { name: 'Report the score' }))
  expect(await screen.findByText('This lies in the future.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Achieved' }))
})

test('a score is deleted after one question that says what goes', async () => {
  const { user, asked } = open({
    [DELETE]: ({ query }) => ({
      dryRun: query.get('dryRun') === 'true',
      goes: [{ what: 'results', count: 1 }],
      warnings: [],
    }),
  })
  await user.click(await screen.findByRole('button', { name: 'Delete the score for “Check”' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('the reported score of 82.5 %, and that it made the item done')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Delete the score' }))
  expect(await screen.findByText('The score for “Check” is deleted.')).toBeDefined()
  expect(asked(DELETE).map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false'])
  expect(asked(DELETE).map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"3"'])
})

test('a score that somebody corrected meanwhile is not deleted, and is asked about anew as it is now', async () => {
  let [etag, score] = ['"3"', 82.5]
  const { user } = open({
    [`GET ${RESULT}`]: () => new Reply(200, { ...result, score }, { ETag: etag }),
    [DELETE]: ({ headers, query }) =>
      headers.get('If-Match') === etag
        ? { dryRun: query.get('dryRun') === 'true', goes: [{ what: 'results', count: 1 }], warnings: [] }
        : problem(412),
  })
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  await press('Delete the score for “Check”')
  await screen.findByText(/^the reported score of 82.5 %/)
  ;[etag, score] = ['"4"', 90]
  await press('Delete the score')
  expect(await screen.findByText(/^Somebody else changed this/)).toBeDefined()
  await user.keyboard('{Escape}')
  await press('Delete the score for “Check”')
  expect(await screen.findByText(/^the reported score of 90 %/)).toBeDefined()
})

test('of oneself one reads, and is told why one reports nothing', async () => {
  const me = { ...aPerson(1, 'Ada Lovelace'), id: person().id }
  const own = { ...aLearnerTracking([aLearnerCourse(all)]), learner: me }
  open({ [ONE]: own }, { user: me.id })
  expect(await screen.findByText(/nobody reports their own scores/)).toBeDefined()
  expect(await itemOf('Check')).toMatch(/82.5 %/)
  expect(screen.queryByRole('button', { name: /score/ })).toBeNull()
})

test('who may only look on has no act, nor a dialog by its address', async () => {
  const acts: Session['acts'] = ['READ_PAGE', 'TRACK_LEARNERS']
  const courses = aSession().courses.map((each) => ({ ...each, acts }))
  open({}, { session: { acts, courses }, search: '?score=item-Drill' })
  expect((await screen.findByRole('alert')).textContent).toMatch(/coaches while their own window is open/)
  expect(screen.queryByRole('button', { name: /score for/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Why this access?' })).toBeNull()
})

test('who takes several courses has figures over all of them', async () => {
  open({
    [ONE]: aLearnerTracking([aLearnerCourse([done]), aLearnerCourse([], { course: tools })]),
  })
  expect(await screen.findByRole('region', { name: 'In all courses' })).toBeDefined()
  expect(screen.getByText('There is nothing in this course yet.')).toBeDefined()
})

test('who takes no course says so', async () => {
  open({ [ONE]: aLearnerTracking([]) })
  expect(await screen.findByText('This learner takes no course here')).toBeDefined()
})

test('who is not enrolled is not found', async () => {
  open({ [ONE]: problem(404, { code: 'enrollment-not-found' }) })
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeDefined()
})
