import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem } from '../../test/contract'
import { anAccess as access } from '../../test/samples'
import { visit } from '../../test/visit'

const coach = { id: 'p-1', username: 'coach1', firstName: 'Coach', lastName: 'One', active: true }

const found = (changes: Partial<Schemas['CourseInSession']> = {}): Schemas['CourseInSession'] => ({
  session: { id: 's-1', title: 'Spring 2026 Onboarding' },
  timeZone: 'Europe/Paris',
  course: { id: 'c-1', code: 'SAFE', title: 'Workplace safety' },
  description: 'How we keep each other safe.',
  locked: false,
  coaches: [coach],
  sessionCoaches: [coach],
  managers: [{ ...coach, id: 'p-2', firstName: 'Manager' }],
  roles: ['LEARNER'],
  access: access(),
  firstEntryAt: null,
  lastVisitAt: null,
  ...changes,
})

const OPERATION = 'GET /api/v1/me/sessions/{session}/courses/{course}'

test('a course is always named with its session, and says what one can do and who helps', async () => {
  visit('/my-sessions/s-1/courses/c-1', { as: 'LEARNER', api: { [OPERATION]: found() } })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' }),
  ).toBeDefined()
  expect(screen.getByText(/^Open until 30 June, 18:00 \(Paris\)/)).toBeDefined()
  expect(screen.getByText('Coach One')).toBeDefined()
  expect(screen.getByText('Manager One')).toBeDefined()
  expect(screen.getByText('How we keep each other safe.')).toBeDefined()
})

test('a coach is marked, and told where the content is fixed', async () => {
  const teaching = access({ level: 'TEACH', role: 'SESSION_COACH', reason: 'COACH_WINDOW_OPEN' })
  visit('/my-sessions/s-1/courses/c-1', {
    as: 'TEACHER',
    api: { [OPERATION]: found({ roles: ['SESSION_COACH'], access: teaching, locked: true }) },
  })
  expect(await screen.findByText('Coach')).toBeDefined()
  expect(screen.getByText(/coaches cannot change it here/)).toBeDefined()
})

test('a refusal says why, from when, and leads back to the list where the session stands', async () => {
  const answer = access({
    level: 'LIST',
    view: 'UPCOMING',
    reason: 'LEARNER_WINDOW_NOT_STARTED',
    windowStart: '2026-06-01T06:00:00Z',
  })
  visit('/my-sessions/s-1/courses/c-1', { as: 'LEARNER', api: { [OPERATION]: problem(403, { access: answer }) } })
  expect(await screen.findByRole('heading', { level: 1, name: 'You cannot open this course now' })).toBeDefined()
  expect(screen.getByText('Starts on 1 June, 08:00 (Paris).')).toBeDefined()
  const back = screen.getByRole('link', { name: 'Back to My sessions' })
  expect(back.getAttribute('href')).toBe('/my-sessions?view=upcoming')
})

test('what is not one’s own is not there', async () => {
  visit('/my-sessions/s-1/courses/c-9', { as: 'LEARNER', api: { [OPERATION]: problem(404) } })
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeDefined()
})
