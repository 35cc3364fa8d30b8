import { configure, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { around, come, course, DOOR, found, LIST, over, VISIT, visited } from '../../test/courseInSession'
import { anAccess as access, pageOf } from '../../test/samples'
import { NOW, visit } from '../../test/visit'

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
      api: { 'GET /api/v1/me/sessions': list, [LIST]: pageOf(), [DOOR]: found(), [VISIT]: visited() },
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
    const refusal = await screen.findByRole('alert')
    expect(refusal.textContent).toMatch(/The service is briefly unavailable/)
    expect(document.activeElement?.contains(refusal)).toBe(true)
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
