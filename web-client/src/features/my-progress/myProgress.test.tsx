import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem } from '../../test/contract'
import { gone } from '../../test/mySessions'
import { anAccess, pageOf, safety, tools } from '../../test/samples'
import { visit } from '../../test/visit'
import { standingOf } from './standing'

const LIST = 'GET /api/v1/me/progress'
const spring = { id: 's-1', title: 'Spring 2026 Onboarding' }
const autumn = { id: 's-2', title: 'Autumn 2025 Onboarding' }

const inCourse = (
  course: Schemas['CourseSummary'],
  changes: Partial<Schemas['MyCourseProgress']> = {},
): Schemas['MyCourseProgress'] => ({
  course,
  progress: 50,
  score: null,
  status: 'ON_TRACK',
  overdue: 0,
  timeSeconds: 12_000,
  firstAccess: '2026-05-01T08:00:00Z',
  lastAccess: '2026-05-12T09:00:00Z',
  nextDue: null,
  ...changes,
})

const inSession = (
  session: Schemas['SessionSummary'],
  ...courses: Schemas['MyCourseProgress'][]
): Schemas['MyProgress'] => ({
  session,
  timeZone: 'Europe/Paris',
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  durationDays: null,
  access: anAccess(),
  progress: 40,
  score: 71.5,
  courses,
})

const due = { item: 'i-1', title: 'Fire drill quiz', dueAt: '2026-05-17T21:59:59Z' }
const open = (...items: Schemas['MyProgress'][]) =>
  visit('/my-progress', { as: 'LEARNER', api: { [LIST]: pageOf(...items) } })

const course = async (title: string) =>
  within((await screen.findByRole('link', { name: title })).closest('li') as HTMLElement)

test('says in a session how far one is in each course, and what is due next, with the way to it', async () => {
  open(
    inSession(spring, inCourse(safety, { status: 'BEHIND', overdue: 2, score: 82.5, nextDue: due }), inCourse(tools)),
  )
  const card = within(await screen.findByRole('region', { name: 'Spring 2026 Onboarding' }))
  expect(card.getByText('40 % done · Score 71.5 %')).toBeDefined()
  expect(card.getByText('1 Mar – 30 Jun 2026')).toBeDefined()
  const fire = await course('Workplace safety')
  expect(fire.getByText('2 are overdue')).toBeDefined()
  expect(fire.getByText('50 % done')).toBeDefined()
  expect(fire.getByText('Score 82.5 % · 3 h 20 min spent here · last here on 12 May')).toBeDefined()
  expect(fire.getByText('Due next, by 17 May:')).toBeDefined()
  const link = fire.getByRole('link', { name: 'Fire drill quiz' })
  expect(link.getAttribute('href')).toBe(`/my-sessions/s-1/courses/${safety.id}/items/i-1`)
  expect((await course('Our tools')).getByText('You are on track')).toBeDefined()
  expect(screen.getByText('Dates are shown in Paris time.')).toBeDefined()
})

test('what is due stands in the session’s own time too, where that is another', async () => {
  open({ ...inSession(spring, inCourse(safety, { nextDue: due })), timeZone: 'Asia/Tokyo' })
  expect(await screen.findByText('In Tokyo that is 18 May, 06:59.')).toBeDefined()
})

test('two editions of one course stand apart, each under its session', async () => {
  visit('/my-progress', {
    as: 'LEARNER',
    api: {
      [LIST]: pageOf(
        inSession(spring, inCourse(safety, { progress: 0, status: 'NEVER_CAME', lastAccess: null, timeSeconds: 0 })),
        inSession(autumn, inCourse(safety, { progress: 100, status: 'DONE' })),
      ),
    },
  })
  const now = within(await screen.findByRole('region', { name: 'Spring 2026 Onboarding' }))
  expect(now.getByText('You have not been here yet')).toBeDefined()
  expect(now.getByText('0 % done')).toBeDefined()
  expect(now.queryByText(/spent here/)).toBeNull()
  expect(now.queryByText('In all')).toBeNull()
  const before = within(screen.getByRole('region', { name: 'Autumn 2025 Onboarding' }))
  expect(before.getByText('You have finished')).toBeDefined()
  expect(before.getByText('100 % done')).toBeDefined()
})

test('a session that is over asks for nothing any more', async () => {
  const access = anAccess({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ', canContribute: false })
  open({ ...inSession(spring, inCourse(safety, { status: 'BEHIND', overdue: 2, nextDue: due })), access })
  expect(await screen.findByText('2 were not done in time')).toBeDefined()
  expect(screen.getByText('Read only')).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Fire drill quiz' })).toBeNull()
})

test.each<[string, Partial<Schemas['MyCourseProgress']>, boolean]>([
  ['You have finished', { status: 'DONE', progress: 100 }, true],
  ['1 is overdue', { status: 'BEHIND', overdue: 1 }, true],
  ['1 was not done in time', { status: 'BEHIND', overdue: 1 }, false],
  ['3 are overdue', { status: 'NEVER_CAME', overdue: 3 }, true],
  ['You have not been here yet', { status: 'NEVER_CAME' }, true],
  ['You are on track', { status: 'ON_TRACK' }, true],
  ['You did not finish', { status: 'ON_TRACK' }, false],
  ['Nothing is required here', { status: 'ON_TRACK', progress: null }, true],
])('%s', (words, changes, canContribute) => {
  expect(standingOf(inCourse(safety, changes), canContribute).words).toBe(words)
})

test('where nothing is required there is no bar, and no score where there is none', async () => {
  open({
    ...inSession(spring, inCourse(safety, { progress: null }), inCourse(tools, { progress: null })),
    progress: null,
    score: null,
  })
  expect(await screen.findAllByText('Nothing is required here')).toHaveLength(2)
  expect(screen.queryByText(/% done|Score/)).toBeNull()
  expect(screen.queryByText('In all')).toBeNull()
})

test('shows more where there is more', async () => {
  const page = { limit: 10, hasMore: true, nextCursor: 'next', total: null }
  const { user, asked } = visit('/my-progress', {
    as: 'LEARNER',
    api: {
      [LIST]: ({ query }) =>
        query.get('cursor')
          ? pageOf(inSession(autumn, inCourse(tools)))
          : { items: [inSession(spring, inCourse(safety))], page },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  expect(await screen.findByRole('region', { name: 'Autumn 2025 Onboarding' })).toBeDefined()
  expect(screen.getByRole('region', { name: 'Spring 2026 Onboarding' })).toBeDefined()
  expect(asked(LIST).at(-1)?.query.get('cursor')).toBe('next')
})

test('who learns nowhere is told how that changes', async () => {
  visit('/my-progress', { as: 'LEARNER' })
  expect(await screen.findByRole('heading', { name: 'You do not learn in any session at the moment' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to My sessions' }).getAttribute('href')).toBe('/my-sessions')
})

test('figures that fail to come can be asked for again', async () => {
  let away = true
  const { user } = visit('/my-progress', {
    as: 'LEARNER',
    api: {
      [LIST]: () => (away ? problem(500, { requestId: 'r-7' }) : pageOf(inSession(spring, inCourse(safety)))),
    },
  })
  expect(await screen.findByText(/r-7/)).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('50 % done')).toBeDefined()
})

const menu = () => screen.findByRole('navigation', { name: 'Main navigation' })

test('stands in the menu of who learns', async () => {
  visit('/my-sessions', { as: 'LEARNER' })
  const link = within(await menu()).getByRole('link', { name: 'My progress' })
  expect(link.getAttribute('href')).toBe('/my-progress')
})

test('stands in the menu of who teaches once they learn somewhere too', async () => {
  visit('/my-sessions', { as: 'TEACHER', api: { [LIST]: pageOf(inSession(spring)) } })
  expect(await within(await menu()).findByRole('link', { name: 'My progress' })).toBeDefined()
})

test('does not stand in the menu of who learns nowhere', async () => {
  const { asked } = visit('/my-sessions', { as: 'TEACHER' })
  await screen.findByRole('heading', { name: 'You are not in any session yet' })
  expect(asked(LIST)).toHaveLength(1)
  expect(screen.queryByRole('link', { name: 'My progress' })).toBeNull()
})
