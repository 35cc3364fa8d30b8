import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aCourse, aSession, aUser, pageOf, safety, tools } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const first = aCourse({ id: 'c9', code: 'FIRST', title: 'First aid' })

function open(session: Session, api: Stubs = {}, as: 'SESSION_ADMIN' | 'TEACHER' = 'SESSION_ADMIN') {
  return visit(`/sessions/${session.id}?tab=courses`, {
    as,
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/courses': pageOf(aCourse(safety), first),
      'GET /api/v1/users': pageOf(aUser(41, 'Coach Four', { role: 'TEACHER' })),
      ...api,
    },
  })
}

test('a course is added by part of its title; what is in already is marked', async () => {
  const { user, asked } = open(aSession(), { 'PUT /api/v1/sessions/{session}/courses/{course}': aSession() })
  await user.click(await screen.findByRole('combobox', { name: 'Add a course' }))
  const here = await screen.findByRole('option', { name: /Workplace safety.*Already in/ })
  expect(here.getAttribute('data-combobox-disabled')).toBe('true')
  await user.click(screen.getByRole('option', { name: /First aid/ }))
  expect(await screen.findByText('“First aid” was added to this session.')).toBeDefined()
  expect(asked('PUT /api/v1/sessions/{session}/courses/{course}')[0]?.params.course).toBe('c9')
})

test('the order is changed with the keyboard', async () => {
  const { user, asked } = open(aSession(), { 'PUT /api/v1/sessions/{session}/course-order': aSession() })
  const down = await screen.findByRole('button', { name: 'Move Workplace safety down' })
  down.focus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByText('Workplace safety is now 2 of 2')).toBeDefined()
  expect(asked('PUT /api/v1/sessions/{session}/course-order')[0]?.body).toEqual({ courses: [tools.id, safety.id] })
  await expect.poll(() => document.activeElement).toBe(down)
})

test('a course goes after one question that says what stays', async () => {
  const { user, asked } = open(aSession(), {
    'DELETE /api/v1/sessions/{session}/courses/{course}': {
      dryRun: true,
      goes: [{ what: 'coaches', count: 1 }],
      warnings: [],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Remove Workplace safety' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('the role of 1 coach')).toBeDefined()
  expect(dialog.getByText(/results that learners have in it are kept/)).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Remove the course' }))
  await expect.poll(() => asked('DELETE /api/v1/sessions/{session}/courses/{course}').length).toBe(2)
})

test('a coach who may not be one is refused with the reason', async () => {
  const { user } = open(aSession(), {
    'PUT /api/v1/sessions/{session}/courses/{course}/coaches/{user}': problem(422, {
      detail: 'Coach Four is not active.',
    }),
  })
  await user.click(await screen.findByRole('combobox', { name: 'Coaches of Our tools' }))
  await user.click(await screen.findByRole('option', { name: /Coach Four/ }))
  expect(await screen.findByText('Coach Four is not active.')).toBeDefined()
})

test('without courses it says what to do first', async () => {
  open(aSession({ courses: [], counts: { courses: 0, learners: 0, classes: 0 } }))
  expect(await screen.findByText('No courses yet')).toBeDefined()
})

const lockedTools = { course: tools, position: 1, locked: true, coaches: [], acts: [] }
const locks = 'PUT /api/v1/sessions/{session}/courses/{course}'
const why = /A manager locked it: only administrators can change its content.*Grading, discussion and tracking go on/

test('a course is locked, says what that means, and is unlocked again', async () => {
  let locked = false
  const session = () => aSession({ courses: [{ ...lockedTools, locked }] })
  const { user, asked } = open(session(), {
    'GET /api/v1/sessions/{session}': () => new Reply(200, session(), { ETag: '"1"' }),
    [locks]: ({ body }) => {
      locked = (body as { locked: boolean }).locked
      return session()
    },
  })
  expect(await screen.findByText(/A course that you lock keeps its content in this session as it is/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Lock Our tools' }))
  expect(await screen.findByText(why)).toBeDefined()
  await user.click(await screen.findByRole('button', { name: 'Unlock Our tools' }))
  await expect.poll(() => screen.queryByText(why)).toBeNull()
  expect(asked(locks).map(({ body }) => body)).toEqual([{ locked: true }, { locked: false }])
  expect(asked(locks)[0]?.params.course).toBe(tools.id)
})

test('coaches see that a course is locked and why, and cannot unlock it', async () => {
  open(aSession({ acts: ['READ_PAGE'], courses: [lockedTools] }), {}, 'TEACHER')
  expect(await screen.findByText('Locked')).toBeDefined()
  expect(screen.getByText(why)).toBeDefined()
  expect(screen.queryByRole('button', { name: /ock Our tools/ })).toBeNull()
})

test('a lock that is refused says why', async () => {
  const { user } = open(aSession(), { [locks]: problem(403, { detail: 'You no longer manage this session.' }) })
  await user.click(await screen.findByRole('button', { name: 'Lock Our tools' }))
  expect(await screen.findByText('You no longer manage this session.')).toBeDefined()
})

test('who may see how a course is made up here finds its content', async () => {
  open(aSession({ acts: ['READ_PAGE', 'READ_CONTENT'], courses: [lockedTools] }), {}, 'TEACHER')
  const link = await screen.findByRole('link', { name: 'Content of Our tools' })
  expect(link.getAttribute('href')).toBe(`/sessions/${aSession().id}/courses/${tools.id}/content`)
})

test('nobody else does', async () => {
  open(aSession({ acts: ['READ_PAGE'], courses: [lockedTools] }), {}, 'TEACHER')
  await screen.findByText('Our tools')
  expect(screen.queryByRole('link', { name: 'Content of Our tools' })).toBeNull()
})
