import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aCourse, aPreview, aSession, aUser, newHires, pageOf, safety, somePhases, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const made = aSession({ title: 'Autumn' })
const around: Stubs = {
  'GET /api/v1/session-categories': pageOf(),
  'GET /api/v1/courses': pageOf(aCourse(safety), aCourse(tools)),
  'GET /api/v1/classes': pageOf(newHires),
  'GET /api/v1/users': pageOf(aUser(31, 'Grace Hopper'), aUser(32, 'Alan Turing')),
  'GET /api/v1/sessions/{session}': new Reply(200, made, { ETag: '"1"' }),
  'GET /api/v1/sessions/{session}/classes': pageOf(),
  'GET /api/v1/sessions/{session}/access-phases': somePhases(),
  'POST /api/v1/access-previews': aPreview(),
}

const open = (url: string, api: Stubs = {}) => visit(url, { api: { ...around, ...api } })

async function pick(user: UserEvent, field: string, option: RegExp) {
  await user.click(await screen.findByRole('combobox', { name: field }))
  await user.click(await screen.findByRole('option', { name: option }))
}

const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Next' }))

async function fillIn(user: UserEvent) {
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.type(screen.getByRole('textbox', { name: 'Learners from' }), '1 Sep 2026 8:00')
  await user.type(screen.getByRole('textbox', { name: 'Learners until' }), '2026-11-30')
  await user.click(screen.getByRole('radio', { name: 'Days longer' }))
  await next(user)
  await pick(user, 'Add a course', /Workplace safety/)
  await pick(user, 'Add a course', /Our tools/)
}

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
  expect(await screen.findByText('Nobody coaches Workplace safety yet.')).toBeDefined()
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

test('a step that is not right yet keeps one there, at its first fault', async () => {
  const { user } = open('/sessions/new')
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await user.type(screen.getByRole('textbox', { name: 'Learners from' }), '2026-11-30')
  await user.type(screen.getByRole('textbox', { name: 'Learners until' }), '2026-09-01')
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  expect(screen.getByText('Please fill this in.')).toBeDefined()
  expect(screen.getByText('This must be later than the beginning.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(title)
})

test('a reload loses nothing, and starting over forgets it', async () => {
  const first = open('/sessions/new')
  await fillIn(first.user)
  first.unmount()
  const { user } = open('/sessions/new?step=courses')
  expect(await screen.findByText('What you typed before is here again.')).toBeDefined()
  expect(within(screen.getByRole('list', { name: 'Courses' })).getByText('Our tools')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })).value).toBe('')
})

test('what the server refuses stands at its field, on the right step, in focus', async () => {
  const { user } = open('/sessions/new', {
    'POST /api/v1/sessions': problem(422, {
      errors: [
        { pointer: '/courses/0/coaches/0', code: 'not-a-teacher', detail: 'Grace Hopper is not a teacher.' },
        { pointer: '/accessStart', code: 'too-early', detail: 'Year 1899 is out of range.' },
      ],
    }),
  })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  await user.click(await screen.findByRole('button', { name: 'Create the session' }))
  expect(await screen.findByText('Year 1899 is out of range.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Learners from' }))
  await user.click(screen.getByRole('button', { name: /Step 4.*mended/ }))
  expect(await screen.findByText('Grace Hopper is not a teacher.')).toBeDefined()
})
