import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { browserZone } from '../../lib/zonedTime'
import { problem, Reply } from '../../test/contract'
import {
  aCourse,
  aPreview,
  aSession,
  aSessionRow,
  aUser,
  newHires,
  pageOf,
  safety,
  somePhases,
  tools,
} from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'
import { write } from '../../test/write'

const made = aSession({ title: 'Autumn' })
const around: Stubs = {
  'GET /api/v1/sessions': pageOf(),
  'GET /api/v1/session-title-check': { title: '', taken: false },
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
  const title = await screen.findByRole('textbox', { name: /Title/ })
  expect(title.getAttribute('aria-required')).toBe('true')
  expect(screen.getByRole('radiogroup', { name: 'After the end' })).toBeDefined()
  await write(user, title, 'Autumn')
  await write(user, screen.getByRole('textbox', { name: 'Learners from' }), '1 Sep 2026 8:00')
  await write(user, screen.getByRole('textbox', { name: 'Learners until' }), '2026-11-30')
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
  expect(screen.getByText('no coach yet')).toBeDefined()
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

test('a step that is not right yet keeps one there, and leads to each of its faults', async () => {
  const { user } = open('/sessions/new')
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, screen.getByRole('textbox', { name: 'Learners from' }), '2026-11-30')
  await write(user, screen.getByRole('textbox', { name: 'Learners until' }), '2026-09-01')
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  const summary = screen.getByRole('alert')
  expect(summary.textContent).toBe(
    '2 things need correcting:Title: Please fill this in.Learners until: This must be later than the beginning.',
  )
  expect(document.activeElement?.contains(summary)).toBe(true)
  await user.click(within(summary).getByRole('link', { name: 'Title' }))
  await expect.poll(() => document.activeElement).toBe(title)
  await user.keyboard('Autumn')
  expect(screen.getByRole('alert').textContent).toMatch(/^One thing needs correcting:Learners until/)
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

test('a title that is taken is told where it is typed, and once more before it is saved', async () => {
  const { user } = open('/sessions/new', { 'GET /api/v1/sessions': pageOf(aSessionRow({ title: 'Autumn' })) })
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, title, ' autumn')
  const words = 'There is a session “Autumn” already. Choose another title.'
  expect(await screen.findByText(words)).toBeDefined()
  expect(title.getAttribute('aria-invalid')).toBe('true')
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  expect(await screen.findByText(words)).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Step 1/ }))
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), ' 2')
  await expect.poll(() => screen.queryByText(words)).toBeNull()
})

test('a title of a session that one does not see is taken all the same', async () => {
  const { user } = open('/sessions/new', {
    'GET /api/v1/session-title-check': ({ query }) => ({ title: 'x', taken: query.get('title') === 'Autumn' }),
  })
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, title, 'Autumn')
  const words = 'Another manager’s session has this title already. Choose another one.'
  expect(await screen.findByText(words)).toBeDefined()
  await write(user, title, ' 2')
  await expect.poll(() => screen.queryByText(words)).toBeNull()
})

test.each([
  [{ role: 'LEARNER' }, /^Farid Haddad is a learner; a coach must be a teacher\. An administrator can change that\.$/],
  [{ role: 'TEACHER', active: false }, /^The account of Farid Haddad is deactivated\. An administrator can activate/],
] as const)('whoever cannot coach is named with the reason: %o', async (about, why) => {
  const { user } = open('/sessions/new', {
    'GET /api/v1/users': ({ query }) => (query.has('role') ? pageOf() : pageOf(aUser(33, 'Farid Haddad', about))),
  })
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(screen.getByRole('button', { name: /Step 4/ }))
  await user.type(await screen.findByRole('combobox', { name: 'Session coaches' }), 'haddad')
  expect((await screen.findAllByText(why)).length).toBeGreaterThan(0)
})

test('what the server refuses is summed up before the eyes, each a step away from its field', async () => {
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
  const summary = await screen.findByRole('alert')
  await expect.poll(() => document.activeElement?.contains(summary)).toBe(true)
  expect(summary.textContent).toContain('Coaches of Workplace safety: Grace Hopper is not a teacher.')
  await user.click(within(summary).getByRole('link', { name: 'Learners from' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Learners from' }))
  await user.click(screen.getByRole('button', { name: /Step 4.*correcting/ }))
  const coaches = await screen.findByRole('combobox', { name: 'Coaches of Workplace safety' })
  expect(coaches.getAttribute('aria-invalid')).toBe('true')
})
