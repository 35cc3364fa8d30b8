import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { anAccess, anEnrollment, aSession, aUser, newHires, pageOf, safety, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const grace = anEnrollment(31, 'Grace Hopper', { excludedCourses: [tools] })
const base = `/sessions/${aSession().id}?tab=learners`

function open(url = base, api: Stubs = {}, session: Session = aSession()) {
  return visit(url, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/classes': pageOf(),
      'GET /api/v1/sessions/{session}/enrollments': pageOf(grace),
      'GET /api/v1/users': pageOf(aUser(31, 'Grace Hopper', { enrolled: true }), aUser(34, 'Barbara Liskov')),
      'GET /api/v1/classes': pageOf(newHires),
      ...api,
    },
  })
}

test('shows who learns, why, and what they may do now; search and filters stand in the address', async () => {
  const { user, location, asked } = open()
  const row = within(await screen.findByRole('row', { name: /Grace Hopper/ }))
  expect(row.getByText('individually')).toBeDefined()
  expect(row.getByText('Our tools')).toBeDefined()
  expect(row.getByText('Open')).toBeDefined()
  await user.type(screen.getByRole('searchbox', { name: 'Search learners' }), 'hop')
  await expect.poll(() => location().search).toBe('?tab=learners&q=hop')
  await expect.poll(() => asked('GET /api/v1/sessions/{session}/enrollments').at(-1)?.query.get('q')).toBe('hop')
})

test('people are found, those enrolled are marked, and who could not be enrolled is named', async () => {
  const { user, asked } = open(base, {
    'POST /api/v1/sessions/{session}/enrollments/batch': {
      mode: 'BEST_EFFORT',
      dryRun: false,
      applied: true,
      counts: { created: 1, updated: 0, unchanged: 1, removed: 0, skipped: 0, failed: 1 },
      items: [{ index: 0, user: 'x', outcome: 'FAILED', code: 'inactive', detail: 'Edsger is not active.' }],
      warnings: [],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Enroll learners' }))
  await user.click(await screen.findByRole('combobox', { name: 'People to enroll' }))
  expect(await screen.findByRole('option', { name: /Grace Hopper.*Already in/ })).toBeDefined()
  await user.click(screen.getByRole('option', { name: /Barbara Liskov/ }))
  await user.click(screen.getByRole('button', { name: 'Enroll 1 person' }))
  expect(await screen.findByText(/1 learner is enrolled. 1 was already in./)).toBeDefined()
  expect(screen.getByText('Edsger is not active.')).toBeDefined()
  expect(asked('GET /api/v1/users').at(-1)?.query.get('session')).toBe(aSession().id)
})

test('a class is enrolled, with how many', async () => {
  const { user } = open(`${base}&enroll=class`, {
    'PUT /api/v1/sessions/{session}/classes/{classId}': {
      outcome: 'CREATED',
      link: {
        fromClass: { id: newHires.id, name: newHires.name },
        mode: 'SNAPSHOT',
        linkedAt: '2026-05-15T12:00:00Z',
        linkedBy: null,
        members: 41,
        enrolled: 40,
      },
      enrolled: 40,
      alreadyIn: 1,
      refused: [],
      warnings: [],
    },
  })
  await user.click(await screen.findByRole('combobox', { name: 'Class to enroll' }))
  await user.click(await screen.findByRole('option', { name: /New hires/ }))
  await user.click(screen.getByRole('button', { name: 'Enroll New hires March 2026 (41 members)' }))
  expect(await screen.findByText('40 learners are enrolled. 1 was already in.')).toBeDefined()
})

test('a file that is refused says why', async () => {
  const { user, asked } = open(`${base}&enroll=csv`, {
    'POST /api/v1/imports': problem(422, { detail: 'The column “username” is missing.' }),
  })
  const file = new File(['name\nGrace'], 'roster.csv', { type: 'text/csv' })
  await user.upload(await screen.findByLabelText(/Drop a CSV file/), file)
  await user.click(screen.getByRole('button', { name: 'Check this file' }))
  expect(await screen.findByText('The column “username” is missing.')).toBeDefined()
  const [sent] = asked('POST /api/v1/imports')
  expect(sent?.query.get('session')).toBe(aSession().id)
  expect(sent?.query.get('dryRun')).toBe('true')
})

test('unenrolling shows what goes, once', async () => {
  const { user, asked } = open(base, {
    'DELETE /api/v1/sessions/{session}/enrollments/{user}': {
      dryRun: true,
      goes: [
        { what: 'enrollments', count: 1 },
        { what: 'sources', count: 2 },
      ],
      warnings: [],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'More for Grace Hopper' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Unenroll Grace Hopper' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('their place in this session')).toBeDefined()
  expect(dialog.getByText('all 2 ways by which they are enrolled')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Unenroll Grace Hopper' }))
  await expect.poll(() => asked('DELETE /api/v1/sessions/{session}/enrollments/{user}').length).toBe(2)
  const said = await screen.findByText('Grace Hopper is no longer enrolled.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  expect(within(screen.getByRole('tabpanel')).getByText('Grace Hopper is no longer enrolled.')).toBe(said)
})

test('who is called exactly as it was typed is enrolled by Enter, whoever comes first', async () => {
  const [twelve, one] = [
    aUser(12, 'Ann Twelve', { username: 'learner12' }),
    aUser(1, 'Ann One', { username: 'learner1' }),
  ]
  const { user, asked } = open(base, {
    'GET /api/v1/users': pageOf(twelve, one),
    'POST /api/v1/sessions/{session}/enrollments/batch': problem(503),
  })
  const opener = await screen.findByRole('button', { name: 'Enroll learners' })
  await user.click(opener)
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Enroll learners' }))
  await user.type(screen.getByRole('combobox', { name: 'People to enroll' }), 'learner1{Enter}')
  await screen.findByRole('button', { name: 'Remove Ann One' })
  expect(asked('GET /api/v1/users').at(-1)?.query.get('q')).toBe('learner1')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Enroll learners' }))
  await user.click(screen.getByRole('button', { name: 'Enroll learners' }))
  await user.click(await screen.findByRole('button', { name: 'Enroll 1 person' }))
  const sent = asked('POST /api/v1/sessions/{session}/enrollments/batch')[0]?.body
  expect(sent).toMatchObject({ items: [{ user: one.id, action: 'ENROLL' }] })
  const refusal = await screen.findByText(/The service is briefly unavailable/)
  expect(document.activeElement?.contains(refusal)).toBe(true)
})

test('a learner is left out of single courses, never of all', async () => {
  const { user, asked } = open(base, {
    'PUT /api/v1/sessions/{session}/enrollments/{user}': { outcome: 'UPDATED', enrollment: grace, warnings: [] },
  })
  await user.click(await screen.findByRole('button', { name: 'More for Grace Hopper' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Courses of Grace Hopper' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Workplace safety' }))
  expect(screen.getByText(/Nobody can be left out of all courses/)).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Our tools' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await expect
    .poll(() => asked('PUT /api/v1/sessions/{session}/enrollments/{user}')[0]?.body)
    .toEqual({
      excludedCourses: [safety.id],
    })
})

test('a row leads to why its learner can get in', async () => {
  open()
  const why = await screen.findByRole('link', { name: 'Why? The access of Grace Hopper' })
  expect(why.getAttribute('href')).toBe(`/sessions/${aSession().id}/access?user=${grace.user.id}`)
})

test('whoever closes a row’s dialog stands at the row’s button again', async () => {
  const { user } = open()
  const more = await screen.findByRole('button', { name: 'More for Grace Hopper' })
  await user.click(more)
  await user.click(await screen.findByRole('menuitem', { name: 'Courses of Grace Hopper' }))
  await screen.findByRole('dialog', { name: 'Courses of Grace Hopper' })
  await user.keyboard('{Escape}')
  await expect.poll(() => document.activeElement).toBe(more)
})

test('a session coach extends access and has no other act', async () => {
  open(base, {}, aSession({ acts: ['READ_PAGE', 'SEE_ROSTER', 'EXTEND_ACCESS'] }))
  const row = within(await screen.findByRole('row', { name: /Grace Hopper/ }))
  expect(row.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Extend access'])
  expect(row.queryByRole('link')).toBeNull()
})

test('a course coach reads the roster without its acts', async () => {
  open(base, {}, aSession({ acts: ['READ_PAGE', 'SEE_ROSTER'] }))
  const row = within(await screen.findByRole('row', { name: /Grace Hopper/ }))
  expect(row.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('columnheader', { name: 'What can be done' })).toBeNull()
})

test.each([
  ['EXTENSION_RUNNING', 'extended until 14 July: ill'],
  ['EXTENSION_OVER', 'was extended until 14 July: ill'],
] as const)('an extension is said in the row, %s', async (reason, words) => {
  const row = { accessUntil: '2026-07-14T16:00:00Z', extensionReason: 'ill', access: anAccess({ reason }) }
  open(base, { 'GET /api/v1/sessions/{session}/enrollments': pageOf(anEnrollment(31, 'Grace Hopper', row)) })
  expect(await screen.findByText(words)).toBeDefined()
})

test('a long reason is shortened, and the whole can be read', async () => {
  const row = { accessUntil: '2026-07-14T16:00:00Z', extensionReason: `ill, ${'and ill '.repeat(40)}to the end` }
  const { user } = open(base, {
    'GET /api/v1/sessions/{session}/enrollments': pageOf(anEnrollment(31, 'Grace Hopper', row)),
  })
  const more = await screen.findByRole('button', { name: 'Show all' })
  expect(screen.queryByText(/to the end/)).toBeNull()
  await user.click(more)
  expect(screen.getByText(/to the end/)).toBeDefined()
})

test('an empty roster says what to do first', async () => {
  open(base, { 'GET /api/v1/sessions/{session}/enrollments': pageOf() })
  expect(await screen.findByText('Nobody is enrolled yet')).toBeDefined()
})
