import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { anAccess, anEnrollment, aPerson, aSession, pageOf } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const PUT = 'PUT /api/v1/sessions/{session}/enrollments/{user}/extension'
const DELETE = 'DELETE /api/v1/sessions/{session}/enrollments/{user}/extension'
const ONE = 'GET /api/v1/sessions/{session}/enrollments/{user}'

const running = anEnrollment(31, 'Grace Hopper')
const extended = anEnrollment(31, 'Grace Hopper', {
  accessUntil: '2026-07-14T16:00:00Z',
  extensionReason: 'ill',
  extendedBy: aPerson(21, 'Manager Two'),
  extendedAt: '2026-05-10T09:00:00Z',
  access: anAccess({ reason: 'EXTENSION_RUNNING', windowEnd: '2026-07-14T16:00:00Z' }),
})

function roster(place = running, api: Stubs = {}, session: Session = aSession()) {
  return visit(`/sessions/${session.id}?tab=learners&sort=-enrolledAt`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/classes': pageOf(),
      'GET /api/v1/sessions/{session}/enrollments': pageOf(place),
      [ONE]: place,
      ...api,
    },
  })
}

async function openFor(place = running, api: Stubs = {}, session: Session = aSession()) {
  const opened = roster(place, api, session)
  const more = await screen.findByRole('button', { name: 'More for Grace Hopper' })
  await opened.user.click(more)
  await opened.user.click(await screen.findByRole('menuitem', { name: /xten/ }))
  return { ...opened, more, dialog: within(await screen.findByRole('dialog', { name: 'Extend access' })) }
}

/** The dialog by its address alone, as after a reload. */
const reload = (place: NonNullable<Stubs[typeof ONE]>, session: Session = aSession()) =>
  visit(`/sessions/${session.id}?tab=learners&extend=x`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/classes': pageOf(),
      'GET /api/v1/sessions/{session}/enrollments': pageOf(running),
      [ONE]: place,
    },
  })

test('opens from the row, says until when they are in, and closes to the row', async () => {
  const { user, dialog, more, location } = await openFor()
  expect(dialog.getByText('Grace Hopper')).toBeDefined()
  expect(dialog.getByText(/Can take part until 30 June, 18:00 \(Paris\)/)).toBeDefined()
  expect(location().search).toBe(`?tab=learners&sort=-enrolledAt&extend=${running.user.id}`)
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await expect.poll(() => location().search).toBe('?tab=learners&sort=-enrolledAt')
  await expect.poll(() => document.activeElement).toBe(more)
})

test('extends until a day, its last second in the session’s zone, and says what holds then', async () => {
  const tokyo = aSession({ timeZone: 'Asia/Tokyo' })
  const { user, dialog, asked } = await openFor(running, { [PUT]: extended }, tokyo)
  expect(dialog.getByText('Tokyo time')).toBeDefined()
  await user.type(dialog.getByRole('textbox', { name: 'Access until' }), '14 Jul 2026')
  expect(await dialog.findByText('For you: 14 July, 16:59 (Paris)')).toBeDefined()
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), ' ill ')
  await user.click(dialog.getByRole('button', { name: 'Extend access' }))
  expect(await screen.findByText('Grace Hopper has access until 14 July, 18:00 (Paris).')).toBeDefined()
  expect(asked(PUT)[0]?.body).toEqual({ accessUntil: '2026-07-14T14:59:59Z', reason: 'ill' })
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  expect(asked('GET /api/v1/sessions/{session}/enrollments').length).toBe(2)
})

test.each([
  [
    { reason: 'LEARNER_WINDOW_NOT_STARTED', level: 'NONE', view: 'UPCOMING' },
    /^Grace Hopper has access until 14 July,/,
  ],
  [{ reason: 'ACCOUNT_INACTIVE', level: 'NONE' }, /^Grace Hopper: (?!has access)/],
] as const)(
  'says until when they have access, also before it begins, unless their account is off: %o',
  async (about, words) => {
    const { user, dialog } = await openFor(running, { [PUT]: { ...extended, access: anAccess(about) } })
    await user.click(dialog.getByRole('button', { name: '14 more days' }))
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'ill')
    await user.click(dialog.getByRole('button', { name: 'Extend access' }))
    expect(await screen.findByText(words)).toBeDefined()
  },
)

test('offers days more from the end that there is', async () => {
  const { user, dialog } = await openFor()
  expect(dialog.getByRole('group', { name: 'Counted from 30 June, 18:00 (Paris)' })).toBeDefined()
  await user.click(dialog.getByRole('button', { name: '14 more days' }))
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Access until' }).value).toBe('2026-07-14 18:00')
})

test('offers whole days from today where the end is over', async () => {
  const over = anAccess({ reason: 'LEARNER_WINDOW_OVER', level: 'READ', windowEnd: '2026-04-30T16:00:00Z' })
  const { user, dialog } = await openFor(anEnrollment(31, 'Grace Hopper', { access: over }))
  await user.click(within(dialog.getByRole('group', { name: 'From today on' })).getByRole('button', { name: '7 days' }))
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Access until' }).value).toBe('2026-05-22 23:59:59')
})

test('asks for a moment and a reason before anything is sent', async () => {
  const { user, dialog } = await openFor()
  await user.click(dialog.getByRole('button', { name: 'Extend access' }))
  expect(await dialog.findAllByText('Please fill this in.')).toHaveLength(2)
  const summary = dialog.getByRole('alert')
  expect(document.activeElement?.contains(summary)).toBe(true)
  await user.click(within(summary).getByRole('link', { name: 'Access until' }))
  await expect.poll(() => document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Access until' }))
})

test('a reason that is too long is said at its field, and nothing is sent', async () => {
  const { user, dialog, asked } = await openFor()
  await user.click(dialog.getByRole('button', { name: '7 more days' }))
  await user.click(dialog.getByRole('textbox', { name: 'Reason' }))
  await user.paste('x'.repeat(501))
  await user.click(dialog.getByRole('button', { name: 'Extend access' }))
  expect(await dialog.findByText('Write at most 500 characters; this has 501.')).toBeDefined()
  expect(asked(PUT)).toHaveLength(0)
})

test('a refusal stands at the field, in words without an instant', async () => {
  const fault = { pointer: '/accessUntil', code: 'not-later-than-end', detail: 'It must be later than their own end.' }
  const { user, dialog } = await openFor(running, { [PUT]: problem(422, { errors: [fault] }) })
  await user.type(dialog.getByRole('textbox', { name: 'Access until' }), '2026-06-01')
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'ill')
  await user.click(dialog.getByRole('button', { name: 'Extend access' }))
  expect(await dialog.findByText(/later than the end that the learner has without an extension/)).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Access until' }))
})

test('a moment that is over already is pointed out', async () => {
  const { user, dialog } = await openFor()
  await user.type(dialog.getByRole('textbox', { name: 'Access until' }), '2026-05-01')
  expect(await dialog.findByText(/This moment has passed already/)).toBeDefined()
})

test('an extension is changed from what it is', async () => {
  const { dialog } = await openFor(extended)
  expect(dialog.getByText('Extended by Manager Two on 10 May.')).toBeDefined()
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Access until' }).value).toBe('2026-07-14 18:00')
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' }).value).toBe('ill')
  expect(dialog.getByRole('button', { name: 'Save change' })).toBeDefined()
})

test('ending an extension asks once and says what counts then', async () => {
  const { user, dialog, asked } = await openFor(extended, { [DELETE]: { dryRun: false, goes: [], warnings: [] } })
  await user.click(dialog.getByRole('button', { name: 'End the extension' }))
  expect(await dialog.findByText('The learner’s own end then applies again, at once.')).toBeDefined()
  expect(asked(DELETE)).toHaveLength(0)
  expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Keep it' }))
  await user.click(dialog.getByRole('button', { name: 'End the extension' }))
  expect(await screen.findByText('The extension of Grace Hopper has ended. Their own end applies again.')).toBeDefined()
  expect(asked(DELETE)).toHaveLength(1)
})

test('who keeps the extension stands where they were', async () => {
  const { user, dialog, asked } = await openFor(extended)
  await user.click(dialog.getByRole('button', { name: 'End the extension' }))
  await user.click(await dialog.findByRole('button', { name: 'Keep it' }))
  expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'End the extension' }))
  expect(asked(DELETE)).toHaveLength(0)
})

test('an extension that cannot be ended says why', async () => {
  const { user, dialog } = await openFor(extended, { [DELETE]: problem(404, { detail: 'There is no extension.' }) })
  await user.click(dialog.getByRole('button', { name: 'End the extension' }))
  await user.click(await dialog.findByRole('button', { name: 'End the extension' }))
  expect((await dialog.findByRole('alert')).textContent).toBe('There is no extension.')
})

test.each([
  ['DURATION_NOT_STARTED', /the days begin with the first visit/],
  ['LEARNER_WINDOW_OPEN', /no end, so there is nothing to extend/],
] as const)('where there is no end it is said before anybody types, %s', async (reason, words) => {
  const access = anAccess({ reason, windowEnd: null, changesAt: null })
  const { dialog } = await openFor(anEnrollment(31, 'Grace Hopper', { access }))
  expect(dialog.getByText(words)).toBeDefined()
  expect(dialog.queryByRole('textbox')).toBeNull()
})

test('a deactivated account is pointed out', async () => {
  const place = anEnrollment(31, 'Grace Hopper', { access: anAccess({ reason: 'ACCOUNT_INACTIVE', level: 'NONE' }) })
  const { dialog } = await openFor({ ...place, user: { ...place.user, active: false } })
  expect(dialog.getByText(/An extension counts only once it is active again/)).toBeDefined()
})

test('the dialog survives a reload', async () => {
  reload(running)
  expect(await screen.findByRole('textbox', { name: 'Access until' })).toBeDefined()
})

test('somebody who is not enrolled has no access to extend', async () => {
  reload(problem(404, { code: 'user-not-found', detail: 'There is no user “x” that you may see.' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/not enrolled in this session/)
})

test('a coach outside their window is told so before they type', async () => {
  reload(running, aSession({ acts: ['READ_PAGE', 'SEE_ROSTER'] }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/session coaches while their own window is open/)
})
