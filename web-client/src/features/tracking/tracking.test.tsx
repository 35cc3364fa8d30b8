import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aPerson, aSession, newHires, pageOf, safety, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { anEmptySummary, aSummary, aTrackingRow, barbara, grace } from '../../test/tracking'
import { visit } from '../../test/visit'

const ROWS = 'GET /api/v1/sessions/{session}/tracking'
const SUMMARY = 'GET /api/v1/sessions/{session}/tracking/summary'
const EXPORT = 'GET /api/v1/exports/tracking'

const tracked = (changes: Partial<Session> = {}) =>
  aSession({ acts: ['READ_PAGE', 'ADMINISTER', 'TRACK_LEARNERS'], ...changes })
const base = `/sessions/${aSession().id}?tab=tracking`
const link = {
  fromClass: { id: newHires.id, name: newHires.name },
  mode: 'LIVE' as const,
  linkedAt: '2026-02-01T00:00:00Z',
  linkedBy: null,
  members: 41,
  enrolled: 41,
}

const behind = aTrackingRow({ learner: barbara, course: tools, progress: 0, score: null, status: 'BEHIND', overdue: 2 })
const never = aTrackingRow({
  learner: aPerson(33, 'Alan Turing'),
  progress: null,
  score: null,
  status: 'NEVER_CAME',
  timeSeconds: 0,
  firstAccess: null,
  lastAccess: null,
})

function open(url = base, api: Stubs = {}, session: Session = tracked()) {
  return visit(url, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/classes': pageOf(link),
      [SUMMARY]: aSummary(),
      [ROWS]: pageOf(aTrackingRow(), behind, never),
      ...api,
    },
  })
}

const figure = async (name: string) => (await screen.findByRole('region', { name })).textContent
const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }))

test('says in figures how far they are together', async () => {
  open()
  expect(await figure('Progress, middle half')).toMatch(/41 – 83 %12 have finished everything/)
  expect(await figure('Score so far')).toMatch(/78 %31 of 48 have one/)
  expect(await figure('Never came')).toMatch(/5to any of their courses · Show courses never opened/)
  expect(await figure('Behind')).toMatch(/79 items overdue · Show their late courses/)
})

test('says of each learner and course how far, how well, how long, and what is amiss', async () => {
  open()
  const row = await rowOf(/Grace Hopper/)
  const cells = row.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells).toEqual([
    'Grace Hopperuser31',
    'Workplace safety',
    '66 %',
    '82.5 %',
    '2 h 10 min',
    '2 Mar',
    '14 May 18:02',
    '',
  ])
  expect((await rowOf(/Barbara Liskov/)).getByText('2 items overdue')).toBeDefined()
  const turing = await rowOf(/Alan Turing/)
  expect(turing.getByText('Never came')).toBeDefined()
  expect(turing.getAllByText('–')).toHaveLength(5)
  expect(screen.getByText(/Dates are shown in Paris time/)).toBeDefined()
})

test('a row leads to its learner', async () => {
  open()
  const learner = await screen.findByRole('link', { name: 'Grace Hopper' })
  expect(learner.getAttribute('href')).toBe(`/sessions/${aSession().id}/tracking/${grace.id}`)
})

test('search, filters and order stand in the address, and are what is asked for', async () => {
  const { user, location, asked } = open()
  await user.type(await screen.findByRole('searchbox', { name: 'Search learners' }), 'hop')
  await expect.poll(() => location().search).toBe('?tab=tracking&q=hop')
  await user.click(screen.getByRole('combobox', { name: 'Course' }))
  await user.click(await screen.findByRole('option', { name: 'Our tools' }))
  await expect.poll(() => asked(SUMMARY).at(-1)?.query.get('course')).toBe(tools.id)
  await user.click(screen.getByRole('combobox', { name: 'Class' }))
  await user.click(await screen.findByRole('option', { name: newHires.name }))
  await user.click(await screen.findByRole('button', { name: 'Score' }))
  await expect.poll(() => asked(ROWS).at(-1)?.query.get('sort')).toBe('score')
  expect(asked(ROWS).at(-1)?.query.toString()).toBe(
    `count=true&q=hop&course=${tools.id}&class=${newHires.id}&sort=score`,
  )
  expect(asked(SUMMARY).at(-1)?.query.toString()).toBe(`course=${tools.id}&class=${newHires.id}`)
})

test('what the address says survives a reload', async () => {
  const { asked } = open(`${base}&q=hop&status=BEHIND,NEVER_CAME&sort=-progress&cursor=two`)
  await screen.findByRole('row', { name: /Grace Hopper/ })
  expect(asked(ROWS)[0]?.query.toString()).toBe(
    'count=true&q=hop&status=BEHIND&status=NEVER_CAME&sort=-progress&cursor=two',
  )
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('hop')
  expect(screen.getByRole('columnheader', { name: 'Progress' }).getAttribute('aria-sort')).toBe('descending')
})

test('an order that only another list has is the usual one', async () => {
  const { asked } = open(`${base}&sort=enrolledAt`)
  await screen.findByRole('row', { name: /Grace Hopper/ })
  expect(asked(ROWS)[0]?.query.has('sort')).toBe(false)
})

test('who never came is one press away', async () => {
  const { user, location } = open(`${base}&q=hop&course=${safety.id}`)
  expect(await figure('Never came')).toMatch(/5Show them$/)
  await user.click(await screen.findByRole('button', { name: 'Show them: never came' }))
  await expect.poll(() => location().search).toBe(`?tab=tracking&course=${safety.id}&status=NEVER_CAME`)
})

test('over several courses the rows are courses that learners never opened, and not the learners that are counted', async () => {
  const { user, location } = open()
  await user.click(await screen.findByRole('button', { name: 'Show courses never opened' }))
  await expect.poll(() => location().search).toBe('?tab=tracking&status=NEVER_CAME')
})

test('both charts are said in words, and can be read as tables', async () => {
  const { user, location } = open()
  expect(
    await screen.findByRole('img', { name: /^Learners by per cent done. 0 to 9 %: 3; .*90 to 100 %: 12\.$/ }),
  ).toBeDefined()
  const stop = 'Most stop before “Walk”: 34 have done “Fire”, 15 this.'
  expect(await screen.findByRole('img', { name: new RegExp(`“Workplace safety”. ${stop}`) })).toBeDefined()
  expect(screen.getByText(stop)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Progress as a table' }))
  const bands = within(await screen.findByRole('table', { name: 'Progress' }))
  expect(bands.getByRole('row', { name: '90–100 12' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Where they stop as a table' }))
  const items = within(await screen.findByRole('table', { name: 'Where they stop' }))
  expect(items.getByRole('row', { name: /Walk Workplace safety · Page 15 of 48/ })).toBeDefined()
  await expect.poll(() => location().search).toBe('?tab=tracking&table=progress,items')
  await user.click(screen.getByRole('button', { name: 'Progress as a chart' }))
  await expect.poll(() => location().search).toBe('?tab=tracking&table=items')
})

test('the file has the same rows as the list', async () => {
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
  const { user, asked } = open(`${base}&q=hop&course=${safety.id}&status=BEHIND&sort=score`, { [EXPORT]: undefined })
  await user.click(await screen.findByRole('button', { name: 'Export CSV' }))
  await vi.waitFor(() => expect(saved).toEqual(['tracking-Spring 2026 Onboarding.csv']))
  const { id } = aSession()
  expect(asked(EXPORT)[0]?.query.toString()).toBe(`session=${id}&q=hop&course=${safety.id}&status=BEHIND`)
})

test('a file that is refused says why, in view', async () => {
  const detail = 'You do not coach the course “SAFETY” in this session.'
  const { user } = open(base, { [EXPORT]: problem(403, { code: 'no-tracking', detail }) })
  await user.click(await screen.findByRole('button', { name: 'Export CSV' }))
  const refusal = await screen.findByText(detail)
  await expect.poll(() => document.activeElement?.contains(refusal)).toBe(true)
})

test('where nobody is enrolled it says so, and no list', async () => {
  open(base, { [SUMMARY]: anEmptySummary() })
  expect(await screen.findByText('Nobody is enrolled yet')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a session without a course has nothing to track', async () => {
  open(base, {}, tracked({ courses: [] }))
  expect(await screen.findByText('There is nothing to track yet')).toBeDefined()
})

test('a class that nobody of takes the course can be left again', async () => {
  const { user, location } = open(`${base}&class=${newHires.id}`, { [SUMMARY]: anEmptySummary() })
  expect(await screen.findByText('Nobody takes this')).toBeDefined()
  await user.click(await screen.findByRole('combobox', { name: 'Class' }))
  await user.click(await screen.findByRole('option', { name: 'Any class' }))
  await expect.poll(() => location().search).toBe('?tab=tracking')
})

test('a class that is not linked any more is a failure that one can leave', async () => {
  const { user } = open(`${base}&class=gone`, {
    [SUMMARY]: ({ query }) => (query.has('class') ? problem(400, { code: 'unknown-class' }) : aSummary()),
  })
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
  await user.click(await screen.findByRole('combobox', { name: 'Class' }))
  await user.click(await screen.findByRole('option', { name: 'Any class' }))
  expect(await figure('Score so far')).toMatch(/78 %/)
})

test('where nothing is required there is a dash, and no chart', async () => {
  open(base, { [SUMMARY]: anEmptySummary({ learners: 3 }) })
  expect(await figure('Progress, middle half')).toMatch(/^Progress, middle half–/)
  expect(screen.getByText('Nothing that counts for progress is required yet.')).toBeDefined()
  expect(screen.getByText('There is nothing to do in these courses yet.')).toBeDefined()
})

test('a search that finds nobody can be cleared', async () => {
  const { user, location } = open(`${base}&q=zzz`, { [ROWS]: pageOf() })
  expect(await screen.findByText('No learner matches')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await expect.poll(() => location().search).toBe('?tab=tracking')
})

test('what cannot be had says so, and can be tried again', async () => {
  let away = true
  const { user } = open(base, { [SUMMARY]: () => (away ? problem(500) : aSummary()) })
  const again = await screen.findByRole('button', { name: 'Try again' })
  away = false
  await user.click(again)
  expect(await figure('Score so far')).toMatch(/78 %/)
})

test('a course coach chooses among their own courses only, and asks for no classes', async () => {
  const acts: Session['acts'] = ['READ_PAGE', 'TRACK_LEARNERS']
  const courses = [
    { course: safety, position: 1, locked: false, coaches: [], acts },
    { course: tools, position: 2, locked: false, coaches: [], acts: [] },
  ]
  const { asked } = open(base, {}, tracked({ acts, courses, coaches: [] }))
  await screen.findByRole('row', { name: /Grace Hopper/ })
  expect(screen.queryByRole('combobox', { name: 'Course' })).toBeNull()
  expect(asked('GET /api/v1/sessions/{session}/classes')).toHaveLength(0)
})

test('is there for those alone who may track', async () => {
  const { asked } = open(base, { 'GET /api/v1/sessions/{session}/access-phases': problem(500) }, aSession())
  expect(await screen.findByRole('tab', { name: 'Overview', selected: true })).toBeDefined()
  expect(screen.queryByRole('tab', { name: 'Tracking' })).toBeNull()
  expect(asked(SUMMARY)).toHaveLength(0)
})
