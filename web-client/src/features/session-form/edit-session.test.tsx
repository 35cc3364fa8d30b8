import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aPreview, aSession, aSessionRow, pageOf, somePhases } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'
import { write } from '../../test/write'

const before = aSession()
const edit = `/sessions/${before.id}/edit`
const around: Stubs = {
  'GET /api/v1/sessions': pageOf(aSessionRow({ id: before.id })),
  'GET /api/v1/session-title-check': { title: '', taken: false },
  'GET /api/v1/session-categories': pageOf(),
  'GET /api/v1/sessions/{session}/classes': pageOf(),
  'GET /api/v1/sessions/{session}/access-phases': somePhases(),
  'POST /api/v1/access-previews': aPreview(),
  'GET /api/v1/sessions/{session}': new Reply(200, before, { ETag: '"1"' }),
  'PATCH /api/v1/sessions/{session}': before,
}

const open = (api: Stubs = {}) => visit(edit, { api: { ...around, ...api } })
const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })

test('sends what differs, on the version that was read', async () => {
  const { user, asked, location } = open()
  await user.clear(await screen.findByRole('textbox', { name: 'Coaches until' }))
  await write(user, screen.getByRole('textbox', { name: 'Coaches until' }), '2026-07-30 18:00')
  await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
  await expect.poll(() => location().pathname).toBe(`/sessions/${before.id}`)
  const [sent] = asked('PATCH /api/v1/sessions/{session}')
  expect(sent?.body).toEqual({ coachAccessEnd: '2026-07-30T16:00:00Z' })
  expect(sent?.headers.get('If-Match')).toBe('"1"')
})

test('there is nothing to press before anything is changed', async () => {
  const { user } = open()
  await title()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nothing changed yet' }).disabled).toBe(true)
  await user.type(await title(), '!')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save 1 change' }).disabled).toBe(false)
})

test('both ends of a refused window stand at their fields', async () => {
  const { user } = open({
    'PATCH /api/v1/sessions/{session}': problem(422, {
      errors: [{ pointer: '/displayEnd', code: 'end-before-start', detail: 'It must end after it starts.' }],
    }),
  })
  await write(user, await title(), '!')
  await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
  expect(await screen.findByText('It must end after it starts.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Listed until' }))
})

test('somebody else was faster: their change comes in, mine stays, and then it is saved', async () => {
  let version = 1
  const theirs = aSession({
    title: 'Spring, by somebody else',
    description: 'Theirs',
    accessEnd: '2026-07-15T16:00:00Z',
  })
  const { user, asked } = open({
    'GET /api/v1/sessions/{session}': () =>
      version === 1 ? new Reply(200, before, { ETag: '"1"' }) : new Reply(200, theirs, { ETag: '"2"' }),
    'PATCH /api/v1/sessions/{session}': ({ headers }) => (headers.get('If-Match') === '"2"' ? theirs : problem(412)),
  })
  await write(user, await title(), ' again')
  version = 2
  await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
  const note = await screen.findByRole('alert')
  expect(note.textContent).toMatch(/^Somebody else changed this since you opened it\./)
  await expect.poll(() => document.activeElement?.contains(note)).toBe(true)
  const rows = within(note).getAllByRole('row').slice(1)
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
    ['Title (both changed it)', 'Spring 2026 Onboarding again', 'Spring, by somebody else'],
    ['Description', 'only they changed it; it was blank', 'Theirs'],
    ['Learners until', 'only they changed it; it was 2026-06-30 18:00', '2026-07-15 18:00'],
  ])
  await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
  expect(asked('PATCH /api/v1/sessions/{session}')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Take theirs, keep my changes too' }))
  expect((await title()).value).toBe('Spring 2026 Onboarding again')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Learners until' }).value).toBe('2026-07-15 18:00')
  await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
  await expect.poll(() => asked('PATCH /api/v1/sessions/{session}').length).toBe(2)
  expect(asked('PATCH /api/v1/sessions/{session}')[1]?.body).toEqual({ title: 'Spring 2026 Onboarding again' })
})

test('what was typed is there again after a reload', async () => {
  const first = open()
  await first.user.type(await title(), ' again')
  first.unmount()
  const { user } = open()
  expect((await title()).value).toBe('Spring 2026 Onboarding again')
  await user.click(screen.getByRole('button', { name: 'Discard my changes' }))
  expect((await title()).value).toBe('Spring 2026 Onboarding')
  const back = screen.getByRole('button', { name: 'Bring it back' })
  expect(document.activeElement?.contains(back)).toBe(true)
  await user.click(back)
  expect((await title()).value).toBe('Spring 2026 Onboarding again')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('the dates are looked at as those of this session, with its coaches', async () => {
  const { asked } = open()
  await title()
  await expect
    .poll(() => asked('POST /api/v1/access-previews')[0]?.body)
    .toMatchObject({ session: before.id, hasSessionCoach: true, coachAccessEnd: '2026-06-15T16:00:00Z' })
})
