import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { answer, LIST, ofView, session } from '../../test/mySessions'
import { anAccess as access, aMyCourse, safety, tools } from '../../test/samples'
import { visit } from '../../test/visit'

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

test('says how far one is, and what is due next', async () => {
  const fire = aMyCourse(safety, {
    progress: 61,
    nextDue: { item: 'i-1', title: 'Fire drill quiz', dueAt: '2026-05-17T21:59:59Z' },
  })
  const both = session({ progress: 30, courses: [fire, aMyCourse(tools, { progress: 0 })] })
  visit('/my-sessions', { api: { [LIST]: answer([both]) } })
  const [first, second] = within(await screen.findByRole('list', { name: /^Courses of/ })).getAllByRole('listitem')
  expect(first?.textContent).toContain('61 % done')
  expect(first?.textContent).toContain('Next: Fire drill quiz, due 17 May')
  expect(second?.textContent).toContain('0 % done')
  expect(second?.textContent).not.toContain('Next:')
  expect(screen.getByText('In all, 30 % done.')).toBeDefined()
})

test('says how many marks are new, in the session and in its course', async () => {
  const courses = [aMyCourse(safety, { news: 1 }), aMyCourse(tools)]
  visit('/my-sessions', { api: { [LIST]: answer([session({ news: 2, courses })]) } })
  const [first, second] = within(await screen.findByRole('list', { name: /^Courses of/ })).getAllByRole('listitem')
  expect(within(first as HTMLElement).getByText('1 new mark')).toBeDefined()
  expect(second?.textContent).not.toContain('new mark')
  expect(screen.getByText('2 new marks')).toBeDefined()
})

test('says nothing of progress where nothing is required, and nothing is due where nothing can be done', async () => {
  const due = { item: 'i-1', title: 'Fire drill quiz', dueAt: '2026-05-17T21:59:59Z' }
  const reading = access({ reason: 'LEARNER_WINDOW_OVER', level: 'READ', canContribute: false })
  const courses = [aMyCourse(safety), aMyCourse(tools, { access: reading, nextDue: due, progress: 40 })]
  visit('/my-sessions', { api: { [LIST]: answer([session({ progress: 40, courses })]) } })
  const [first, second] = within(await screen.findByRole('list', { name: /^Courses of/ })).getAllByRole('listitem')
  expect(first?.textContent).not.toContain('done')
  expect(second?.textContent).toContain('40 % done')
  expect(screen.queryByText(/^Next:/)).toBeNull()
  expect(screen.queryByText(/^In all/)).toBeNull()
})

test('a session without courses says so', async () => {
  visit('/my-sessions', { api: { [LIST]: answer([session({ courses: [] })]) } })
  expect(await screen.findByText('This session has no courses yet.')).toBeDefined()
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
