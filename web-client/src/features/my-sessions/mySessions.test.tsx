import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import type { Asked } from '../../test/contract'
import { problem } from '../../test/contract'
import { anAccess as access } from '../../test/samples'
import { NOW, visit } from '../../test/visit'

const someone = (firstName: string, lastName: string): Schemas['PersonSummary'] => ({
  id: `p-${firstName}`,
  username: firstName.toLowerCase(),
  firstName,
  lastName,
  active: true,
})

const mine = (title: string, roles: Schemas['SessionRole'][], answer = access()): Schemas['MyCourse'] => ({
  course: { id: `c-${title}`, code: title.slice(0, 3), title },
  roles,
  access: answer,
  coaches: [],
  lastVisitAt: null,
})

const session = (changes: Partial<Schemas['MySession']> = {}): Schemas['MySession'] => ({
  id: 's-1',
  title: 'Spring 2026 Onboarding',
  category: { id: 'k-1', name: 'Onboarding' },
  timeZone: 'Europe/Paris',
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  coachStart: null,
  coachEnd: null,
  durationDays: null,
  accessUntil: null,
  firstEntryAt: null,
  roles: ['LEARNER'],
  access: access(),
  coaches: [someone('Coach', 'One')],
  managers: [someone('Manager', 'One')],
  courses: [mine('Workplace safety', ['LEARNER']), mine('Our tools', ['LEARNER'])],
  ...changes,
})

const answer = (items: Schemas['MySession'][], nextCursor: string | null = null): Schemas['MySessionsResponse'] => ({
  items,
  page: { limit: 20, hasMore: nextCursor !== null, nextCursor, total: null },
  counts: { current: 2, upcoming: 1, past: 4 },
  asOf: NOW,
})

const ofView =
  (views: Partial<Record<string, Schemas['MySession'][]>>) =>
  ({ query }: Asked) =>
    answer(views[query.get('view') ?? ''] ?? [])

test('the start says what one can do now, and until when', async () => {
  const { location } = visit('/', { as: 'LEARNER', api: { 'GET /api/v1/me/sessions': answer([session()]) } })
  const card = await screen.findByRole('region', { name: 'Spring 2026 Onboarding' })
  expect(location().pathname).toBe('/my-sessions')
  const words = 'Open until 30 June, 18:00 (Paris). Afterwards you can still read everything.'
  expect(within(card).getByText(words)).toBeDefined()
  expect(within(card).getByText('1 Mar – 30 Jun 2026')).toBeDefined()
  expect(within(card).getByText('Onboarding · Coach: Coach One · Managed by Manager One')).toBeDefined()
  const link = within(card).getByRole('link', { name: 'Open: Workplace safety' })
  expect(link.getAttribute('href')).toBe('/my-sessions/s-1/courses/c-Workplace%20safety')
})

test('keeps the chosen list in the address, and says how many stand in each', async () => {
  const past = session({
    title: 'Winter 2025',
    access: access({ reason: 'LEARNER_WINDOW_OVER', level: 'READ', view: 'PAST', windowEnd: '2026-01-31T22:59:59Z' }),
  })
  const { user, location } = visit('/my-sessions', {
    api: { 'GET /api/v1/me/sessions': ofView({ CURRENT: [session()], PAST: [past] }) },
  })
  const tab = await screen.findByRole('tab', { name: 'Past' })
  expect(await within(tab).findByText('4')).toBeDefined()
  await user.click(tab)
  expect(await screen.findByText('Read only since 31 January; your coach can extend your access.')).toBeDefined()
  expect(location().search).toBe('?view=past')
})

test('a coach of one course sees where they teach and where they learn', async () => {
  const teaching = access({ level: 'TEACH', role: 'COURSE_COACH', reason: 'COACH_WINDOW_OPEN' })
  const both = session({
    roles: ['COURSE_COACH', 'LEARNER'],
    access: teaching,
    courses: [mine('Privacy basics', ['LEARNER']), mine('Handling requests', ['COURSE_COACH'], teaching)],
  })
  visit('/my-sessions', { api: { 'GET /api/v1/me/sessions': answer([both]) } })
  expect(await screen.findByText('You coach 1 course')).toBeDefined()
  const courses = screen.getByRole('list', { name: 'Courses of Spring 2026 Onboarding' })
  const [learned, taught] = within(courses).getAllByRole('listitem')
  expect(learned?.textContent).toContain('Open until 30 June')
  expect(taught?.textContent).toContain('Handling requests Coach')
  expect(within(courses).getByRole('link', { name: 'Teach: Handling requests' })).toBeDefined()
})

test('by duration, the days are one’s own', async () => {
  const own = session({
    durationDays: 30,
    accessStart: null,
    accessEnd: null,
    access: access({ reason: 'DURATION_RUNNING', windowEnd: '2026-05-31T13:00:00Z' }),
  })
  visit('/my-sessions', { api: { 'GET /api/v1/me/sessions': answer([own]) } })
  expect(await screen.findByText('30 days from your first visit')).toBeDefined()
  expect(screen.getByText('16 days left')).toBeDefined()
  expect(screen.getByText(/Your time runs out on 31 May, 15:00 \(Paris\)\. You can ask your coach/)).toBeDefined()
})

test('what cannot be opened has no button, and the session’s own clock is said where it differs', async () => {
  const list = access({
    level: 'LIST',
    view: 'UPCOMING',
    reason: 'LEARNER_WINDOW_NOT_STARTED',
    windowStart: '2026-06-01T06:00:00Z',
  })
  const coming = session({ timeZone: 'Asia/Tokyo', access: list, courses: [mine('Our tools', ['LEARNER'], list)] })
  visit('/my-sessions?view=upcoming', { api: { 'GET /api/v1/me/sessions': answer([coming]) } })
  expect(
    await screen.findByText('Starts on 1 June, 08:00 (Paris). In Tokyo that start is 1 June, 15:00.'),
  ).toBeDefined()
  expect(screen.getByText('Cannot be opened now')).toBeDefined()
  expect(screen.queryByRole('link', { name: /^Open: / })).toBeNull()
})

test('shows more where there are more', async () => {
  const { user, asked } = visit('/my-sessions', {
    api: {
      'GET /api/v1/me/sessions': ({ query }) =>
        query.get('cursor') ? answer([session({ id: 's-2', title: 'The second' })]) : answer([session()], 'next'),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  expect(await screen.findByRole('heading', { name: 'The second' })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Spring 2026 Onboarding' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  expect(asked('GET /api/v1/me/sessions').at(-1)?.query.get('cursor')).toBe('next')
})

test('an empty list says where something is', async () => {
  visit('/my-sessions', {
    api: { 'GET /api/v1/me/sessions': { ...answer([]), counts: { current: 0, upcoming: 1, past: 0 } } },
  })
  expect(await screen.findByRole('heading', { name: 'Nothing is open for you now' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'See 1 session to come' }).getAttribute('href')).toBe(
    '/my-sessions?view=upcoming',
  )
})

test('who is in no session is told how that changes', async () => {
  visit('/my-sessions', { as: 'LEARNER' })
  expect(await screen.findByRole('heading', { name: 'You are in no session yet' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Go to the sessions you manage' })).toBeNull()
})

test('a list that fails can be tried again', async () => {
  let away = true
  const { user } = visit('/my-sessions', {
    api: { 'GET /api/v1/me/sessions': () => (away ? problem(500, { requestId: 'r-7' }) : answer([session()])) },
  })
  expect(await screen.findByText('Request r-7')).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'Spring 2026 Onboarding' })).toBeDefined()
})
