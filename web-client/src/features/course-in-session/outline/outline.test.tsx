import { configure, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { problem } from '../../../test/contract'
import { LIST, PLACE, VISIT } from '../../../test/courseInSession'
import { check, come, content, linkOf, outline, reading, teaching, welcome, without } from '../../../test/readCourse'
import { anItem, itemsOf, myProgress } from '../../../test/reading'
import { anAccess } from '../../../test/samples'

beforeAll(() => configure({ reactStrictMode: true }))

describe('the outline', () => {
  test('says how far a learner is, what opens when and what is due', async () => {
    come()
    const nav = within(await content())
    expect(nav.getByText('1 of 4 done')).toBeDefined()
    expect(nav.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Fire', 'At the end'])
    expect(
      within(nav.getByRole('list', { name: 'Fire' }))
        .getAllByRole('link')
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Your way out, not started, due 20 May', 'Walk your floor, started, overdue since 3 May'])
    expect(nav.getByRole('link', { name: 'Welcome, done' }).getAttribute('href')).toBe(`${PLACE}/items/welcome`)
    expect(nav.queryByRole('link', { name: /Final check/ })).toBeNull()
    expect(nav.getByText('opens 1 June')).toBeDefined()
    expect(nav.getByText('Dates are shown in Paris time.')).toBeDefined()
  })

  test('shows the score of an item, and of the course so far', async () => {
    const quiz = anItem('Fire drill', { kind: 'EXTERNAL', state: 'DONE', score: 82.5 })
    const missed = anItem('Way out', { kind: 'EXTERNAL', overdue: true, dueAt: '2026-05-03T21:59:59Z', score: 41 })
    come({
      api: {
        [LIST]: itemsOf(quiz, missed),
        'GET /api/v1/me/sessions/{session}/progress': myProgress('c-1', 61.8),
      },
    })
    const nav = within(await content())
    const done = nav.getByRole('link', { name: 'Fire drill, done, 82.5 %' })
    expect(within(done).getByText('82.5 %')).toBeDefined()
    expect(nav.getByRole('link', { name: 'Way out, not started, 41 %, overdue since 3 May' })).toBeDefined()
    expect(await nav.findByText('Score so far 61.8 %')).toBeDefined()
  })

  test('asks for no score where no item has one', async () => {
    const { asked } = come()
    expect(within(await content()).queryByText(/Score so far/)).toBeNull()
    expect(asked('GET /api/v1/me/sessions/{session}/progress')).toHaveLength(0)
  })

  test('says in words where a coach has marked something, and leads there', async () => {
    const marked = anItem('Walk', { kind: 'ASSIGNMENT', state: 'DONE', news: true })
    come({ api: { [LIST]: itemsOf(marked, welcome) } })
    const nav = within(await content())
    expect(within(nav.getByRole('link', { name: 'Walk, done, New mark' })).getByText('New mark')).toBeDefined()
    expect(nav.getAllByText('New mark')).toHaveLength(1)
    expect(await linkOf('Walk')).toBe(`${PLACE}/items/walk`)
  })

  test('has one clear next step, what is overdue and what is due next', async () => {
    come()
    expect(await linkOf('Continue: Your way out')).toBe(`${PLACE}/items/your-way-out`)
    expect(screen.getByText('“Walk your floor” is overdue.')).toBeDefined()
    expect(screen.getByText('Due next: “Your way out”, by 20 May.')).toBeDefined()
  })

  test.each([
    ['at the start', [anItem('Welcome', { next: true })], 'Start: Welcome'],
    ['all done', [welcome], 'You have done everything that is required here.'],
    ['nothing required', [anItem('Extra', { required: false })], 'Nothing here is required. Begin wherever you like.'],
    ['the rest to come', [welcome, check], 'There is nothing to do right now: “Final check” opens 1 June.'],
  ])('%s, it says so', async (_, items, words) => {
    come({ api: { [LIST]: itemsOf(...items) } })
    expect(await within(await screen.findByRole('region', { name: 'What is next' })).findByText(words)).toBeDefined()
  })

  test('with nothing in it says who can add to it', async () => {
    come({ api: { [LIST]: itemsOf() } })
    expect(await screen.findByText('There is nothing to read or do in this course yet.')).toBeDefined()
    expect(screen.getByText('Its authors, and its coaches in this session, can add to it.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'What is next' })).toBeNull()
  })

  test('after the end is there to be read, and nothing is asked for any more', async () => {
    come({ course: { access: reading } })
    expect(await linkOf('Read: Your way out')).toBe(`${PLACE}/items/your-way-out`)
    expect(screen.queryByText(/is overdue\.$/)).toBeNull()
    expect(screen.getByText('Read only since 30 April; your coach can extend your access.')).toBeDefined()
  })

  test('that fails can be tried again, and the course stands above it', async () => {
    let away = true
    const { user } = come({ api: { [LIST]: () => (away ? problem(503) : itemsOf(welcome)) } })
    await screen.findByText(/The service is briefly unavailable/)
    expect(screen.getByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' })).toBeDefined()
    away = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Welcome, done' })).toBeDefined()
  })

  test('of a course that is not opened any more leads through its door', async () => {
    let shut = true
    const { user, asked } = come({
      api: { [LIST]: () => (shut ? problem(409, { code: 'enter-first' }) : itemsOf(welcome)) },
    })
    const enter = await screen.findByRole('button', { name: 'Open the course' })
    expect(asked(VISIT)).toHaveLength(1)
    shut = false
    await user.click(enter)
    expect(await screen.findByRole('link', { name: 'Welcome, done' })).toBeDefined()
    expect(asked(VISIT)).toHaveLength(2)
  })
})

describe('who runs the course', () => {
  const items = itemsOf(...outline.map(without))
  const coach = { roles: ['SESSION_COACH' as const], access: teaching }

  test('sees the outline as learners do, without a state, and the way to its content', async () => {
    come({ as: 'TEACHER', course: coach, api: { [LIST]: items } })
    const nav = within(await content())
    expect(nav.getByRole('link', { name: 'Your way out, due on day 9' })).toBeDefined()
    expect(nav.getByRole('link', { name: 'Final check, opens on day 30' })).toBeDefined()
    expect(nav.getByText('Days count from each learner’s start, which is day 0.')).toBeDefined()
    expect(nav.queryByText(/ done$/)).toBeNull()
    expect(screen.queryByRole('region', { name: 'What is next' })).toBeNull()
    expect(await linkOf('Edit content')).toBe('/sessions/s-1/courses/c-1/content')
  })

  test('as a coach of a locked course is not sent to change it', async () => {
    come({ as: 'TEACHER', course: { ...coach, locked: true }, api: { [LIST]: items } })
    expect(await screen.findByText(/coaches cannot change it here/)).toBeDefined()
    expect(screen.queryByRole('link', { name: /content|made up/ })).toBeNull()
  })

  test('as a manager looks at how it is made up', async () => {
    const access = anAccess({ level: 'READ', role: 'MANAGER', reason: 'MANAGER', canContribute: false })
    come({ as: 'SESSION_ADMIN', course: { roles: ['MANAGER'], access, locked: true }, api: { [LIST]: items } })
    expect(await linkOf('See how it is made up')).toBe('/sessions/s-1/courses/c-1/content')
  })

  test('as an administrator changes it even where it is locked', async () => {
    const access = anAccess({ level: 'TEACH', role: 'ADMIN', reason: 'ADMIN', canContribute: false })
    come({ as: 'ADMIN', course: { roles: ['ADMIN'], access, locked: true }, api: { [LIST]: items } })
    expect(await linkOf('Edit content')).toBe('/sessions/s-1/courses/c-1/content')
  })
})
