import { cleanup, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { browserZone } from '../../lib/zonedTime'
import { Reply } from '../../test/contract'
import { around, fillIn, made, next, open, pick } from '../../test/newSession'
import { aCourse, aUser, newHires, pageOf, safety, tools } from '../../test/samples'
import { visit } from '../../test/visit'

test('five steps make a session, each with what was chosen', async () => {
  const { user, asked, location } = open('/sessions/new', { 'POST /api/v1/sessions': new Reply(201, made) })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Move Our tools up' }))
  await next(user)
  await pick(user, 'People', /Grace Hopper/)
  await pick(user, 'Classes', /New hires/)
  await next(user)
  await pick(user, 'Session coaches', /Alan Turing/)
  await pick(user, 'Coaches of Our tools', /Grace Hopper/)
  await next(user)
  expect(await screen.findByText('the session coaches')).toBeDefined()
  expect(screen.queryByText(/^Nobody coaches/)).toBeNull()
  expect(screen.getByText('New hires March 2026, 41 members')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Create the session' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Autumn' })).toBeDefined()
  expect(location().pathname).toBe(`/sessions/${made.id}`)
  expect(asked('POST /api/v1/sessions')[0]?.body).toMatchObject({
    title: 'Autumn',
    timeZone: 'Europe/Paris',
    accessStart: '2026-09-01T06:00:00Z',
    accessEnd: '2026-11-30T22:59:59Z',
    coachDaysBefore: 14,
    coachDaysAfter: 14,
    courses: [
      { course: tools.id, coaches: [aUser(31, '').id] },
      { course: safety.id, coaches: [] },
    ],
    coaches: [aUser(32, '').id],
    learners: [aUser(31, '').id],
    classes: [newHires.id],
  })
  expect(asked('POST /api/v1/sessions')[0]?.body).not.toHaveProperty('coachAccessStart')
})

test('a course that nobody coaches is asked about, until there is a session coach', async () => {
  const { user } = open('/sessions/new')
  await fillIn(user)
  await next(user)
  await next(user)
  await next(user)
  expect(await screen.findByText('Nobody coaches Workplace safety, Our tools yet.')).toBeDefined()
  expect(screen.getAllByText('no coach yet')).toHaveLength(2)
})

test('a reload loses nothing; who starts over can have it back, and does not meet that button first', async () => {
  const first = open('/sessions/new')
  await fillIn(first.user)
  first.unmount()
  const { user } = open('/sessions/new?step=courses')
  expect(await screen.findByText('What you typed before is here again.')).toBeDefined()
  expect(within(screen.getByRole('list', { name: 'Courses' })).getByText('Our tools')).toBeDefined()
  const starts = screen.getAllByRole('button', { name: 'Start over' })
  const steps = screen.getByRole('button', { name: /Step 1/ })
  for (const start of starts) {
    expect(steps.compareDocumentPosition(start)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  }
  await user.click(starts.at(-1) as HTMLElement)
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })
  expect(title.value).toBe('')
  await user.click(screen.getByRole('button', { name: 'Bring it back' }))
  expect(title.value).toBe('Autumn')
  expect(screen.queryByText('What you typed was discarded.')).toBeNull()
})

test('a new session’s zone is the one in which its maker sees the page', async () => {
  visit('/sessions/new', { as: { role: 'SESSION_ADMIN', timeZone: 'Asia/Tokyo' }, api: around })
  const zone = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Time zone of the session' })
  expect((await zone()).value).toBe('Asia/Tokyo')
  cleanup()
  visit('/sessions/new', { as: { role: 'SESSION_ADMIN', timeZone: null }, api: around })
  expect((await zone()).value).toBe(browserZone())
})

test('the next step is where one stands, and a second press of Next makes nothing', async () => {
  const { user, asked, location } = open('/sessions/new')
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn{Enter}')
  const heading = await screen.findByRole('heading', { level: 2, name: 'Step 2 of 5: Courses' })
  await expect.poll(() => document.activeElement).toBe(heading)
  await user.dblClick(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByRole('heading', { name: 'Step 3 of 5: Learners' })).toBeDefined()
  await user.dblClick(screen.getByRole('button', { name: 'Next' }))
  const next = await screen.findByRole('button', { name: 'Next' })
  await user.dblClick(next)
  const create = await screen.findByRole('button', { name: 'Create the session' })
  expect(create).not.toBe(next)
  expect(next.isConnected).toBe(false)
  await expect.poll(() => document.activeElement?.textContent).toBe('Step 5 of 5: Review')
  await user.keyboard('{Enter}{Enter}')
  expect(location().search).toBe('?step=review')
  expect(asked('POST /api/v1/sessions')).toEqual([])
})

test.each([
  ['the first', /Step 1/],
  ['another', /Step 3/],
])('starting over in %s step leads to the note that brings it back, and from there to the step', async (_, step) => {
  const scrolled = vi.fn()
  vi.stubGlobal('scrollTo', scrolled)
  const { user } = open('/sessions/new')
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(screen.getByRole('button', { name: step }))
  await screen.findByRole('heading', { level: 2, name: step })
  scrolled.mockClear()
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  const back = await screen.findByRole('button', { name: 'Bring it back' })
  await expect.poll(() => document.activeElement?.contains(back) && document.activeElement !== document.body).toBe(true)
  expect(scrolled).not.toHaveBeenCalled()
  await user.click(back)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Step 1 of 5: Details and dates' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Title/ }).value).toBe('Autumn')
})

test('Enter in a picker adds, and then leads to the next step; what was not taken keeps one there', async () => {
  const { user, location } = open('/sessions/new?step=courses', {
    'GET /api/v1/courses': ({ query }) =>
      pageOf(...[aCourse(safety), aCourse(tools)].filter(({ code }) => code.includes(query.get('q') ?? ''))),
  })
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn{Enter}')
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Add a course' })
  await user.type(field, `${tools.code}{Enter}`)
  expect(await screen.findByRole('button', { name: 'Move Our tools up' })).toBeDefined()
  await user.type(field, 'no such course')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await expect.poll(() => document.activeElement).toBe(field)
  expect(screen.getByText(/“no such course” is not chosen yet/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Step 3/ }))
  expect(location().search).toBe('?step=courses')
  await user.keyboard('{Escape}{Enter}')
  await expect.poll(() => location().search).toBe('?step=learners')
})
