import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { fakeClock, HOUR, pass } from '../../test/clock'
import { problem } from '../../test/contract'
import { aCourseInSession as found, itemsOf, aVisit as visited } from '../../test/reading'
import { anAccess as access, aMyCourse, aMySession, aPerson } from '../../test/samples'
import { NOW, visit } from '../../test/visit'

const coach = aPerson(11, 'Coach One')
const manager = aPerson(21, 'Manager One')
const PLACE = '/my-sessions/s-1/courses/c-1'
const DOOR = 'GET /api/v1/me/sessions/{session}/courses/{course}'
const VISIT = 'POST /api/v1/me/sessions/{session}/courses/{course}/visits'
const LIST = 'GET /api/v1/me/sessions/{session}/courses/{course}/items'
const MINE = 'GET /api/v1/me/sessions/{session}'

/** Comes to the course; there is nothing in it. */
const come = (options: NonNullable<Parameters<typeof visit>[1]>) =>
  visit(PLACE, { ...options, api: { [LIST]: itemsOf(), ...options.api } })

const around = (changes: Partial<Schemas['MySession']> = {}) =>
  aMySession({ coaches: [coach], managers: [manager], ...changes })
const course = (answer: Schemas['AccessAnswer']) =>
  aMyCourse({ id: 'c-1', code: 'SAFE', title: 'Workplace safety' }, { access: answer })

const ahead = access({
  level: 'LIST',
  view: 'UPCOMING',
  reason: 'LEARNER_WINDOW_NOT_STARTED',
  windowStart: '2026-05-18T13:00:00Z',
  changesAt: '2026-05-18T13:00:00Z',
})
const over = access({
  level: 'LIST',
  view: 'PAST',
  reason: 'LEARNER_WINDOW_OVER',
  windowEnd: '2026-04-30T20:00:00Z',
  afterEnd: 'LISTED_ONLY',
  changesAt: null,
})
const teaching = access({ level: 'TEACH', role: 'SESSION_COACH', reason: 'COACH_WINDOW_OPEN', canContribute: false })
const notStarted = access({
  reason: 'DURATION_NOT_STARTED',
  windowStart: null,
  windowEnd: null,
  changesAt: null,
  afterEnd: null,
  durationDays: 30,
})
const running = access({
  reason: 'DURATION_RUNNING',
  windowStart: NOW,
  windowEnd: '2026-06-14T12:00:00Z',
  durationDays: 30,
})

const refusedAs = (answer: Schemas['AccessAnswer'], code: Schemas['ProblemCode'] = 'access-over') =>
  problem(403, { access: answer, code })

/** Everything happens twice that React may do twice: a visit must not. */
beforeAll(() => configure({ reactStrictMode: true }))

describe('coming to a course', () => {
  test('opens it: one visit, and the page says what one can do and who helps', async () => {
    const { asked } = come({ as: 'LEARNER', api: { [DOOR]: found(), [VISIT]: visited() } })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' }),
    ).toBeDefined()
    expect(screen.getByText(/^Open until 30 June, 18:00 \(Paris\)/)).toBeDefined()
    expect(screen.getByText('Coach One')).toBeDefined()
    expect(screen.getByText('Manager One')).toBeDefined()
    expect(screen.getByText('How we keep each other safe.')).toBeDefined()
    expect(screen.getByText('There is nothing to read or do in this course yet.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Why?' }).getAttribute('href')).toBe('/sessions/s-1/access?course=c-1')
    expect(asked(VISIT)).toHaveLength(1)
  })

  test('from the list, with an impatient double click, is one visit; coming once more is another', async () => {
    const list = {
      items: [around({ id: 's-1', courses: [course(access())] })],
      page: { limit: 20, hasMore: false, nextCursor: null, total: null },
      counts: { current: 1, upcoming: 0, past: 0 },
      asOf: NOW,
    }
    const { user, asked } = visit('/my-sessions', {
      as: 'LEARNER',
      api: { 'GET /api/v1/me/sessions': list, [LIST]: itemsOf(), [DOOR]: found(), [VISIT]: visited() },
    })
    await user.dblClick(await screen.findByRole('link', { name: 'Start: Workplace safety' }))
    await screen.findByRole('heading', { name: 'What you can do now' })
    expect(asked(VISIT)).toHaveLength(1)
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'My sessions' }))
    expect(asked(VISIT)).toHaveLength(1)
    await user.click(await screen.findByRole('link', { name: 'Start: Workplace safety' }))
    await screen.findByRole('heading', { name: 'What you can do now' })
    expect(asked(VISIT)).toHaveLength(2)
  })

  test('where one may only read, the page says so', async () => {
    const reading = access({ level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER', windowEnd: over.windowEnd })
    come({ as: 'LEARNER', api: { [DOOR]: found({ access: reading }), [VISIT]: visited(reading) } })
    expect(await screen.findByText('Read only')).toBeDefined()
    expect(screen.getByText('Read only since 30 April; your coach can extend your access.')).toBeDefined()
    expect(screen.getByText('There is nothing to read in this course.')).toBeDefined()
  })

  test('who only coaches this course cannot extend: one is sent to whoever manages the session', async () => {
    const reading = access({ level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER', windowEnd: over.windowEnd })
    const place = found({ access: reading, sessionCoaches: [] })
    come({ as: 'LEARNER', api: { [DOOR]: place, [VISIT]: visited(reading) } })
    expect(await screen.findByText(/whoever manages the session can extend your access/)).toBeDefined()
  })

  test('a coach is marked, told where the content is fixed, and finds the session’s own page', async () => {
    const roles = ['SESSION_COACH' as const]
    come({
      as: 'TEACHER',
      api: { [DOOR]: found({ roles, access: teaching, locked: true }), [VISIT]: visited(teaching, roles) },
    })
    expect(await screen.findByText('Coach')).toBeDefined()
    expect(screen.getByText(/coaches cannot change it here/)).toBeDefined()
    const page = within(screen.getByRole('main')).getAllByRole('link', { name: 'Spring 2026 Onboarding' })
    expect(page.map((link) => link.getAttribute('href'))).toEqual(['/my-sessions/s-1', '/sessions/s-1'])
  })

  test('a failure can be tried again', async () => {
    let away = true
    const { user, asked } = come({
      as: 'LEARNER',
      api: { [DOOR]: found(), [VISIT]: () => (away ? problem(503) : visited()) },
    })
    await screen.findByText(/The service is briefly unavailable/)
    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^Open until 30 June/)).toBeDefined()
    expect(asked(VISIT)).toHaveLength(2)
  })

  test('what is not one’s own is not there', async () => {
    visit('/my-sessions/s-1/courses/c-9', { as: 'LEARNER', api: { [DOOR]: problem(404) } })
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeDefined()
  })
})

describe('where opening would start one’s own days', () => {
  const startsDays = { days: 30, end: '2026-06-14T12:00:00Z' }
  const withClock = { [DOOR]: found({ access: notStarted, startsDays }), [VISIT]: visited(running) }

  test('nothing starts before the button, and what it does is said first', async () => {
    const { asked } = come({ as: 'LEARNER', api: withClock })
    const words = 'Your 30 days start when you open it, and run until about 14 June, 14:00 (Paris).'
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.getByText('This time counts for every course of Spring 2026 Onboarding.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Not now' }).getAttribute('href')).toBe('/my-sessions')
    expect(asked(VISIT)).toHaveLength(0)
  })

  test('the end is said on the session’s clocks too where they differ', async () => {
    const place = found({ access: notStarted, startsDays, timeZone: 'Asia/Tokyo' })
    come({ as: 'LEARNER', api: { ...withClock, [DOOR]: place } })
    expect(await screen.findByText(/In Tokyo that end is 14 June, 21:00\./)).toBeDefined()
  })

  test('the button starts them, once, and the open course stands there', async () => {
    const { user, asked } = come({ as: 'LEARNER', api: withClock })
    await user.dblClick(await screen.findByRole('button', { name: 'Start my 30 days' }))
    expect(await screen.findByText('30 days left')).toBeDefined()
    expect(await screen.findByText(/^Your time runs out on 14 June, 14:00 \(Paris\)/)).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(asked(VISIT)).toHaveLength(1)
  })

  test('a start that fails says so, and can be tried again', async () => {
    let away = true
    const { user } = come({
      as: 'LEARNER',
      api: { ...withClock, [VISIT]: () => (away ? problem(503) : visited(running)) },
    })
    const button = await screen.findByRole('button', { name: 'Start my 30 days' })
    await user.click(button)
    expect((await screen.findByRole('alert')).textContent).toMatch(/The service is briefly unavailable/)
    away = false
    await user.click(button)
    expect(await screen.findByText('30 days left')).toBeDefined()
  })

  test('who teaches the course and learns in it too is asked as well', async () => {
    const roles = ['COURSE_COACH' as const, 'LEARNER' as const]
    const { asked } = come({
      as: 'TEACHER',
      api: {
        [DOOR]: found({ roles, startsDays, access: { ...teaching, canContribute: true } }),
      },
    })
    expect(await screen.findByRole('button', { name: 'Start my 30 days' })).toBeDefined()
    expect(screen.getByText('You learn in this course too: opening it starts your time as a learner.')).toBeDefined()
    expect(asked(VISIT)).toHaveLength(0)
  })

  test('who teaches and learns where all have the same dates just comes in', async () => {
    const roles = ['COURSE_COACH' as const, 'LEARNER' as const]
    const { asked } = come({
      as: 'TEACHER',
      api: {
        [DOOR]: found({ roles, access: { ...teaching, canContribute: true } }),
        [VISIT]: visited(teaching, roles),
      },
    })
    expect(await screen.findByText(/^You can teach until 30 June/)).toBeDefined()
    expect(asked(VISIT)).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test('says since when, who helps by name, why, and leads back to the list where the session stands', async () => {
    const session = around({ id: 's-1', access: over, courses: [course(over)], timeZone: 'Asia/Tokyo' })
    const { asked } = come({ as: 'LEARNER', api: { [DOOR]: refusedAs(over), [MINE]: session } })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' }),
    ).toBeDefined()
    expect(screen.getByText('Closed')).toBeDefined()
    const reason = within(screen.getByRole('region', { name: 'You cannot open this course now' }))
    const words = 'Closed since 30 April; your coach can extend your access. In Tokyo that was 1 May, 05:00.'
    expect(reason.getByText(words)).toBeDefined()
    expect(reason.getByRole('link', { name: 'Why?' }).getAttribute('href')).toBe('/sessions/s-1/access?course=c-1')
    const ask = within(screen.getByRole('region', { name: 'Who to ask' }))
    expect(ask.getByText('Coach One')).toBeDefined()
    expect(ask.getByText('Manager One')).toBeDefined()
    const back = screen.getByRole('link', { name: 'Back to My sessions' })
    expect(back.getAttribute('href')).toBe('/my-sessions?view=past')
    expect(asked(VISIT)).toHaveLength(0)
  })

  test('before the start says when it opens, and counts', async () => {
    const session = around({ access: ahead, courses: [course(ahead)] })
    come({ as: 'LEARNER', api: { [DOOR]: refusedAs(ahead), [MINE]: session } })
    expect(await screen.findByRole('region', { name: 'This course opens in 3 days' })).toBeDefined()
    expect(screen.getByText('Starts 18 May')).toBeDefined()
    expect(screen.getByText('Starts on 18 May, 15:00 (Paris).')).toBeDefined()
    const back = screen.getByRole('link', { name: 'Back to My sessions' })
    expect(back.getAttribute('href')).toBe('/my-sessions?view=upcoming')
  })

  test('sends a coach to whoever manages the session, and to the session’s own page', async () => {
    const gone = access({ ...over, role: 'SESSION_COACH', reason: 'COACH_WINDOW_OVER' })
    const session = around({ id: 's-1', roles: ['SESSION_COACH'], access: gone, courses: [course(gone)] })
    come({ as: 'TEACHER', api: { [DOOR]: refusedAs(gone), [MINE]: session } })
    expect(await screen.findByText(/^Closed to coaches since 30 April/)).toBeDefined()
    const ask = within(screen.getByRole('region', { name: 'Who to ask' }))
    expect(ask.getByText('Manager One')).toBeDefined()
    expect(ask.queryByText('Coach One')).toBeNull()
    expect(screen.getByRole('link', { name: 'Session page' }).getAttribute('href')).toBe('/sessions/s-1')
  })

  test('of a course that one is not in says who decides that', async () => {
    const none = access({
      level: 'NONE',
      view: null,
      role: null,
      reason: 'NO_ROLE',
      windowStart: null,
      changesAt: null,
    })
    come({
      as: 'LEARNER',
      api: { [DOOR]: refusedAs(none, 'not-in-this-course'), [MINE]: around({ courses: [] }) },
    })
    expect(await screen.findByRole('heading', { level: 1, name: 'A course of Spring 2026 Onboarding' })).toBeDefined()
    const words = 'You are in this session, but not in this course; whoever manages the session decides that.'
    expect(screen.getByText(words)).toBeDefined()
    expect(screen.getByText('Manager One')).toBeDefined()
  })

  test('that comes with the visit itself is told in the same way', async () => {
    const session = around({ access: over, courses: [course(over)] })
    come({ as: 'LEARNER', api: { [DOOR]: found(), [VISIT]: refusedAs(over), [MINE]: session } })
    expect(await screen.findByText(/^Closed since 30 April/)).toBeDefined()
  })

  test('is said even where nothing more is known', async () => {
    come({ as: 'LEARNER', api: { [DOOR]: refusedAs(over), [MINE]: problem(503) } })
    expect(await screen.findByRole('heading', { level: 1, name: 'You cannot open this course now' })).toBeDefined()
    expect(screen.getByText(/^Closed since 30 April/)).toBeDefined()
  })
})

describe('while the page stands open', () => {
  beforeEach(() => {
    fakeClock()
  })

  test('it says by itself that the time is over, at that moment, and opens nothing anew', async () => {
    const soon = access({ windowEnd: '2026-05-15T13:30:00Z' })
    const read = access({ ...soon, level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER', changesAt: null })
    let now = soon
    const { asked } = come({
      as: 'LEARNER',
      api: { [DOOR]: () => found({ access: now }), [VISIT]: visited(soon) },
    })
    expect(await screen.findByText('90 minutes left')).toBeDefined()
    now = read
    await pass(HOUR)
    expect(screen.getByText('30 minutes left')).toBeDefined()
    expect(asked(DOOR)).toHaveLength(1)
    await pass(HOUR / 2 + 2000)
    expect(await screen.findByText('Read only')).toBeDefined()
    expect(screen.getByText(/^Read only since 15 May, 15:30 \(Paris\)/)).toBeDefined()
    expect(asked(VISIT)).toHaveLength(1)
  })

  test('what was to come opens by itself, with one visit', async () => {
    const today = access({ ...ahead, windowStart: '2026-05-15T15:00:00Z', changesAt: '2026-05-15T15:00:00Z' })
    let door: ReturnType<typeof found> | ReturnType<typeof problem> = refusedAs(today)
    const { asked } = come({
      as: 'LEARNER',
      api: { [DOOR]: () => door, [MINE]: around({ access: today, courses: [course(today)] }), [VISIT]: visited() },
    })
    expect(await screen.findByText('This course opens in 3 hours')).toBeDefined()
    door = found()
    await pass(3 * HOUR + 2000)
    expect(await screen.findByText(/^Open until 30 June/)).toBeDefined()
    expect(asked(VISIT)).toHaveLength(1)
  })

  test('a change beyond what a timer holds is waited for in peace', async () => {
    const later = access({ windowEnd: '2026-09-30T16:00:00Z' })
    const { asked } = come({
      as: 'LEARNER',
      api: { [DOOR]: found({ access: later }), [VISIT]: visited(later) },
    })
    await screen.findByText(/^Open until 30 September/)
    await pass(HOUR)
    expect(asked(DOOR)).toHaveLength(1)
  })

  test('who is taken out meanwhile is not shown what is not theirs any more', async () => {
    let gone = false
    const soon = access({ windowEnd: '2026-05-15T13:00:00Z' })
    come({
      as: 'LEARNER',
      api: { [DOOR]: () => (gone ? problem(404) : found({ access: soon })), [VISIT]: visited(soon) },
    })
    await screen.findByText(/^Open until 15 May/)
    gone = true
    await pass(HOUR + 2000)
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Page not found' })).toBeDefined())
  })
})
