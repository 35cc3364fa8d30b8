import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aCourse, aPreview, aSession, aUser, newHires, pageOf, safety, somePhases, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { person, visit } from '../../test/visit'

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

const previews = 'POST /api/v1/access-previews'
const open = (url: string, api: Stubs = {}) => visit(url, { api: { ...around, ...api } })

async function pick(user: UserEvent, field: string, option: RegExp) {
  await user.click(await screen.findByRole('textbox', { name: field }))
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

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const said = async (who: string) => (await screen.findByRole('status', { name: who })).textContent ?? ''
const noCoach = { code: 'no-session-coach', detail: 'There is no session coach yet.', pointer: '/coaches', mend: null }
const unlisted = {
  code: 'display-over-before-access-ends',
  detail: 'It leaves the lists too early.',
  pointer: '/displayEnd',
  mend: { pointer: '/displayEnd', value: '2026-07-30T16:00:00Z' },
}

test('the coaches’ window and what everybody can do are the server’s, asked as one types', async () => {
  const { user, asked } = open('/sessions/new')
  await user.type(await field('Learners from'), '2026-03-01 8:00')
  await user.click(screen.getByRole('radio', { name: 'Days longer' }))
  await expect
    .poll(() => asked(previews).at(-1)?.body)
    .toMatchObject({
      timeZone: 'Europe/Paris',
      accessStart: '2026-03-01T07:00:00Z',
      coachDaysBefore: 14,
      hasSessionCoach: false,
    })
  expect(asked(previews).length).toBeLessThan(5)
  expect(screen.getByText('15 Feb 08:00 – 15 Jun 18:00')).toBeDefined()
  expect(await said('Coaches')).toMatch(/Can teach until 15 June, 18:00/)
  expect(await said('You')).toMatch(/as a manager of this session/)
})

test('a date that cannot be read is not asked about, and what was said stays', async () => {
  const { user, asked } = open('/sessions/new')
  await user.type(await field('Learners until'), '2026-06-30')
  await expect.poll(() => asked(previews).at(-1)?.body).toMatchObject({ accessEnd: '2026-06-30T21:59:59Z' })
  const before = asked(previews).length
  await user.type(await field('Learners until'), ' at noon')
  await new Promise((rested) => setTimeout(rested, 500))
  expect(asked(previews)).toHaveLength(before)
  expect(await said('Learners')).toMatch(/Can take part/)
  expect(screen.getByText('until 30 Jun 23:59')).toBeDefined()
})

test('what would be refused is said before it is saved, and typing goes on', async () => {
  const detail = 'Days for coaches are counted from an access date.'
  const errors = [{ pointer: '/coachDaysBefore', code: 'no-access-date', detail }]
  const { user } = open('/sessions/new', {
    [previews]: ({ body }) => ('coachDaysBefore' in (body as object) ? problem(422, { errors }) : aPreview()),
  })
  await user.click(await screen.findByRole('radio', { name: 'Days longer' }))
  expect(
    await screen.findByText(`Like this it could not be saved. “Days before the learners”: ${detail}`),
  ).toBeDefined()
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })
  await user.type(title, 'Autumn')
  expect(title.value).toBe('Autumn')
  await user.click(screen.getByRole('radio', { name: 'As learners' }))
  expect(await said('Coaches')).toMatch(/Can teach/)
})

test('without an answer the form goes on, and one can ask again', async () => {
  let away = true
  const { user } = open('/sessions/new', { [previews]: () => (away ? problem(503) : aPreview()) })
  expect(await screen.findByText(/The service is away for a moment/)).toBeDefined()
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await said('Learners')).toMatch(/Can take part/)
})

test('a warning’s mend fills the field, on the clock of the session', async () => {
  const mended = (body: unknown) => (body as { displayEnd: string }).displayEnd === '2026-07-30T16:00:00Z'
  const { user } = open('/sessions/new', {
    'GET /api/v1/me': person({ timeZone: 'Asia/Tokyo' }),
    [previews]: ({ body }) => aPreview({ warnings: mended(body) ? [noCoach] : [noCoach, unlisted] }),
  })
  await user.click(await screen.findByRole('button', { name: 'Extend to 31 July' }))
  expect((await field('Listed until')).value).toBe('2026-07-31 01:00')
  await expect.poll(() => screen.queryByText(unlisted.detail)).toBeNull()
  expect(screen.queryByText(noCoach.detail)).toBeNull()
})

test('the review shows every warning and the time line before anything is saved', async () => {
  const { user, asked } = open('/sessions/new', {
    [previews]: ({ body }) =>
      aPreview({ warnings: (body as { hasSessionCoach: boolean }).hasSessionCoach ? [] : [noCoach] }),
  })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  expect(await screen.findByText(noCoach.detail)).toBeDefined()
  expect(screen.getByRole('slider', { name: 'Look at another moment' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Step 4/ }))
  await pick(user, 'Session coaches', /Alan Turing/)
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  await expect.poll(() => asked(previews).at(-1)?.body).toMatchObject({ hasSessionCoach: true })
  await expect.poll(() => screen.queryByText(noCoach.detail)).toBeNull()
})

test('another moment is looked at without leaving the step', async () => {
  const { user, location } = open('/sessions/new')
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(await screen.findByRole('button', { name: /^As of 15 May/ }))
  const moment = await field('Moment')
  await user.clear(moment)
  await user.type(moment, '2026-06-20 12:00{Enter}')
  expect(await screen.findByRole('button', { name: 'As of 20 June, 12:00 (Paris)' })).toBeDefined()
  expect(await said('Coaches')).toMatch(/Read only for coaches/)
  expect(location()).toEqual({ pathname: '/sessions/new', search: '' })
})
