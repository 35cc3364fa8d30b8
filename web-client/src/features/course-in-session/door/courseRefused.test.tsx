import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Schemas } from '../../../api/schemas'
import { fakeClock, HOUR, pass } from '../../../test/clock'
import { problem } from '../../../test/contract'
import { around, come, course, DOOR, found, MINE, over, VISIT, visited } from '../../../test/courseInSession'
import { anAccess as access } from '../../../test/samples'

const ahead = access({
  level: 'LIST',
  view: 'UPCOMING',
  reason: 'LEARNER_WINDOW_NOT_STARTED',
  windowStart: '2026-05-18T13:00:00Z',
  changesAt: '2026-05-18T13:00:00Z',
})

const refusedAs = (answer: Schemas['AccessAnswer'], code: Schemas['ProblemCode'] = 'access-over') =>
  problem(403, { access: answer, code })

/** Everything happens twice that React may do twice: a visit must not. */
beforeAll(() => configure({ reactStrictMode: true }))

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
