import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { fakeClock, MINUTE, pass } from '../../test/clock'
import type { Asked } from '../../test/contract'
import { problem } from '../../test/contract'
import { anAccess as access, aMyCourse, aMySession, aPerson, safety, tools } from '../../test/samples'
import { NOW, visit } from '../../test/visit'

const LIST = 'GET /api/v1/me/sessions'

const session = (changes: Partial<Schemas['MySession']> = {}) =>
  aMySession({ id: 's-1', courses: [aMyCourse(safety), aMyCourse(tools)], ...changes })

/** A session in which somebody stands so, in each of its courses too. */
const standing = (answer: Schemas['AccessAnswer'], changes: Partial<Schemas['MySession']> = {}) =>
  session({
    access: answer,
    courses: [aMyCourse(safety, { access: answer, roles: changes.roles ?? ['LEARNER'] })],
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
  const link = within(card).getByRole('link', { name: 'Start: Workplace safety' })
  expect(link.getAttribute('href')).toBe(`/my-sessions/s-1/courses/${safety.id}`)
  const why = within(card).getByRole('link', { name: 'Why? Spring 2026 Onboarding' })
  expect(why.getAttribute('href')).toBe('/sessions/s-1/access')
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

test('a coach of one course sees where they teach and where they learn, and finds the session’s own page', async () => {
  const teaching = access({ level: 'TEACH', role: 'COURSE_COACH', reason: 'COACH_WINDOW_OPEN' })
  const both = session({
    roles: ['COURSE_COACH', 'LEARNER'],
    access: teaching,
    courses: [aMyCourse(safety), aMyCourse(tools, { roles: ['COURSE_COACH'], access: teaching })],
  })
  visit('/my-sessions', { api: { [LIST]: answer([both]) } })
  expect(await screen.findByText('You coach 1 course')).toBeDefined()
  const courses = screen.getByRole('list', { name: 'Courses of Spring 2026 Onboarding' })
  const [learned, taught] = within(courses).getAllByRole('listitem')
  expect(learned?.textContent).toContain('Open until 30 June')
  expect(within(courses).getByRole('link', { name: 'Start: Workplace safety' })).toBeDefined()
  expect(taught?.textContent).toContain('Our tools Coach')
  expect(within(courses).getByRole('link', { name: 'Teach: Our tools' })).toBeDefined()
  const page = screen.getByRole('link', { name: 'Session page: Spring 2026 Onboarding' })
  expect(page.getAttribute('href')).toBe('/sessions/s-1')
})

test('a course that was opened before is continued, and says when that was', async () => {
  const opened = aMyCourse(safety, { lastVisitAt: '2026-05-12T09:00:00Z' })
  visit('/my-sessions', { api: { [LIST]: answer([session({ courses: [opened, aMyCourse(tools)] })]) } })
  expect(await screen.findByRole('link', { name: 'Continue: Workplace safety' })).toBeDefined()
  expect(screen.getByText('Last opened on 12 May')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Start: Our tools' })).toBeDefined()
  expect(screen.getByText('Not started')).toBeDefined()
})

const gone = { view: 'PAST', windowEnd: '2026-04-30T16:00:00Z', changesAt: null } as const
const coach = { role: 'SESSION_COACH', canContribute: false } as const
const ahead = { level: 'LIST', view: 'UPCOMING', windowStart: '2026-06-01T06:00:00Z' } as const

test.each<[string, Schemas['AccessAnswer'], string, string, string | null]>([
  [
    'a learner before it',
    access({ ...ahead, reason: 'LEARNER_WINDOW_NOT_STARTED' }),
    'Starts 1 June',
    'Starts on 1 June, 08:00 (Paris).',
    null,
  ],
  [
    'a learner within it, who may read afterwards',
    access(),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    'Start',
  ],
  [
    'a learner within it, to whom it stays open',
    access({ afterEnd: 'ACCESSIBLE' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards you can go on taking part.',
    'Start',
  ],
  [
    'a learner within it, to whom it stays listed',
    access({ afterEnd: 'LISTED_ONLY' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards it stays in your list, but is closed.',
    'Start',
  ],
  [
    'a learner within it, to whom it closes',
    access({ afterEnd: 'NOT_ACCESSIBLE' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards it is closed.',
    'Start',
  ],
  [
    'a learner within it, without an end',
    access({ windowEnd: null, afterEnd: null }),
    'Open',
    'Open, with no end.',
    'Start',
  ],
  [
    'a learner after it, who may read',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ' }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a learner after it, to whom it stays open',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'TAKE_PART' }),
    'Over, still open',
    'Over since 30 April, but you can still take part, and what you do counts.',
    'Start',
  ],
  [
    'a learner after it, who sees it listed',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'LIST' }),
    'Closed',
    'Closed since 30 April; your coach can extend your access.',
    null,
  ],
  [
    'a learner whose days have not begun',
    access({ reason: 'DURATION_NOT_STARTED', windowStart: null, windowEnd: null, durationDays: 30 }),
    'Open',
    'Open. Your 30 days start when you first open a course.',
    'Start',
  ],
  [
    'a learner whose days are running',
    access({ reason: 'DURATION_RUNNING', windowEnd: '2026-05-31T13:00:00Z', durationDays: 30 }),
    '16 days left',
    'Your time runs out on 31 May, 15:00 (Paris). You can ask your coach for more.',
    'Start',
  ],
  [
    'a learner whose days are over',
    access({ ...gone, reason: 'DURATION_OVER', level: 'READ', durationDays: 30 }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a learner whose access was extended',
    access({ reason: 'EXTENSION_RUNNING', windowEnd: '2026-05-31T13:00:00Z' }),
    '16 days left',
    'Your access was extended: open until 31 May, 15:00 (Paris). Afterwards you can still read everything.',
    'Start',
  ],
  [
    'a learner whose extension is over',
    access({ ...gone, reason: 'EXTENSION_OVER', level: 'READ' }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a coach before it',
    access({ ...coach, ...ahead, reason: 'COACH_WINDOW_NOT_STARTED' }),
    'Starts 1 June',
    'Opens for you as a coach on 1 June, 08:00 (Paris).',
    null,
  ],
  [
    'a coach within it',
    access({ ...coach, reason: 'COACH_WINDOW_OPEN', level: 'TEACH' }),
    'Open',
    'You can teach until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    'Teach',
  ],
  [
    'a coach after it, who may read',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'READ' }),
    'Read only',
    'Read only for coaches since 30 April; whoever manages the session can change the dates.',
    'Read',
  ],
  [
    'a coach after it, to whom it stays open',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'TEACH' }),
    'Over, still open',
    'Over since 30 April, but you can go on teaching.',
    'Teach',
  ],
  [
    'a coach after it, who sees it listed',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'LIST' }),
    'Closed',
    'Closed to coaches since 30 April; whoever manages the session can change the dates.',
    null,
  ],
])('%s finds the right badge, sentence and button', async (_, answered, badge, sentence, act) => {
  const roles: Schemas['SessionRole'][] = [answered.role ?? 'LEARNER']
  visit('/my-sessions', { api: { [LIST]: answer([standing(answered, { roles })]) } })
  const card = within(await screen.findByRole('region', { name: 'Spring 2026 Onboarding' }))
  expect(card.getByText(badge)).toBeDefined()
  expect(card.getByText(sentence)).toBeDefined()
  const acts = card.getAllByRole('link').flatMap((link) => /^(.+): Workplace/.exec(link.ariaLabel ?? '')?.[1] ?? [])
  expect(acts).toEqual(act ? [act] : [])
})

test('who coaches a course but not the session cannot extend: one asks whoever manages it', async () => {
  const over = access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ' })
  const courses = [aMyCourse(safety, { access: over, coaches: [aPerson(12, 'Coach Two')] })]
  visit('/my-sessions', { api: { [LIST]: answer([standing(over, { coaches: [], courses })]) } })
  const words = 'Read only since 30 April; whoever manages the session can extend your access.'
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.getByText('You can read everything · Coach: Coach Two')).toBeDefined()
})

test('a session without courses says so', async () => {
  visit('/my-sessions', { api: { [LIST]: answer([session({ courses: [] })]) } })
  expect(await screen.findByText('This session has no courses yet.')).toBeDefined()
})

test('a card does not say that it is open once its time is over', async () => {
  fakeClock()
  const soon = access({ windowEnd: '2026-05-15T12:30:00Z' })
  const over = access({ ...soon, ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ', windowEnd: soon.windowEnd })
  let lists: Record<string, Schemas['MySession'][]> = { CURRENT: [standing(soon)] }
  const { asked } = visit('/my-sessions', { api: { [LIST]: (request: Asked) => ofView(lists)(request) } })
  expect(await screen.findByText('30 minutes left')).toBeDefined()
  lists = { PAST: [standing(over)] }
  await pass(20 * MINUTE)
  expect(screen.getByText('10 minutes left')).toBeDefined()
  expect(asked(LIST)).toHaveLength(1)
  await pass(10 * MINUTE + 2000)
  expect(await screen.findByText('No current sessions')).toBeDefined()
})

test('one session stands on a page of its own, listed or not', async () => {
  const hidden = session({ access: access({ view: null }), courses: [] })
  visit('/my-sessions/s-1', { as: 'LEARNER', api: { 'GET /api/v1/me/sessions/{session}': hidden } })
  expect(await screen.findByRole('heading', { level: 1, name: 'Spring 2026 Onboarding' })).toBeDefined()
  expect(screen.getByText(/It is not in your lists at the moment\.$/)).toBeDefined()
  expect(screen.getByText(/Its courses are not in your lists at the moment/)).toBeDefined()
  expect(screen.getByText('Coach: Coach One', { exact: false })).toBeDefined()
})

test('a session that is not one’s own is not there', async () => {
  visit('/my-sessions/s-9', { as: 'LEARNER', api: { 'GET /api/v1/me/sessions/{session}': problem(404) } })
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeDefined()
})

test('what cannot be opened has no button, and the session’s own clock is said where it differs', async () => {
  const list = access({
    level: 'LIST',
    view: 'UPCOMING',
    reason: 'LEARNER_WINDOW_NOT_STARTED',
    windowStart: '2026-06-01T06:00:00Z',
  })
  const coming = session({ timeZone: 'Asia/Tokyo', access: list, courses: [aMyCourse(tools, { access: list })] })
  visit('/my-sessions?view=upcoming', { api: { 'GET /api/v1/me/sessions': answer([coming]) } })
  expect(
    await screen.findByText('Starts on 1 June, 08:00 (Paris). In Tokyo that start is 1 June, 15:00.'),
  ).toBeDefined()
  expect(screen.getByText('Not open yet')).toBeDefined()
  expect(screen.queryByRole('link', { name: /^(Start|Continue|Read|Teach): / })).toBeNull()
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
  expect(await screen.findByRole('heading', { name: 'No current sessions' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'See 1 upcoming session' }).getAttribute('href')).toBe(
    '/my-sessions?view=upcoming',
  )
})

test('who is in no session is told how that changes', async () => {
  visit('/my-sessions', { as: 'LEARNER' })
  expect(await screen.findByRole('heading', { name: 'You are not in any session yet' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Go to the sessions you manage' })).toBeNull()
})

test('a list that fails can be tried again', async () => {
  let away = true
  const { user } = visit('/my-sessions', {
    api: { 'GET /api/v1/me/sessions': () => (away ? problem(500, { requestId: 'r-7' }) : answer([session()])) },
  })
  expect(await screen.findByText(/r-7/)).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'Spring 2026 Onboarding' })).toBeDefined()
})
