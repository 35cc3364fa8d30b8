import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { anAccess, aSession, newHires, pageOf, somePhases } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const answer = (session: Session) => new Reply(200, session, { ETag: '"7"' })
const link = {
  fromClass: { id: newHires.id, name: newHires.name },
  mode: 'SNAPSHOT' as const,
  linkedAt: '2026-02-01T00:00:00Z',
  linkedBy: null,
  members: 41,
  enrolled: 41,
}

type Opened = { as?: 'SESSION_ADMIN' | 'TEACHER'; search?: string }

function open(session: Session, api: Stubs = {}, { as = 'SESSION_ADMIN', search = '' }: Opened = {}) {
  return visit(`/sessions/${session.id}${search}`, {
    as,
    api: {
      'GET /api/v1/sessions/{session}': answer(session),
      'GET /api/v1/sessions/{session}/access-phases': somePhases(),
      'GET /api/v1/sessions/{session}/classes': pageOf(link),
      ...api,
    },
  })
}

/** What the page says about somebody at the moment looked at. */
const saidOf = async (who: 'Learners' | 'Coaches' | 'You') =>
  (await screen.findByRole('status', { name: who })).textContent ?? ''

const narrow = {
  code: 'coach-window-narrower',
  detail: 'Coaches lose access before the learners do. Was that meant?',
  pointer: '/coachAccessEnd',
  mend: { pointer: '/coachAccessEnd', value: '2026-07-30T16:00:00Z' },
}

test('says who, what and when, and what is still missing', async () => {
  const readiness = [{ code: 'no-learner', detail: 'Nobody is enrolled yet.', pointer: '/learners', mend: null }]
  open(aSession({ readiness, coaches: [] }))
  expect(await saidOf('Learners')).toMatch(/Can take part until 30 June, 18:00/)
  expect(await saidOf('Coaches')).toMatch(/Can teach until 15 June, 18:00/)
  expect(await saidOf('You')).toMatch(/You can read everything, as a manager of this session/)
  expect(screen.getByText('no course coach')).toBeDefined()
  expect(screen.getByText('You, Manager Two')).toBeDefined()
  expect((await screen.findByRole('link', { name: newHires.name })).getAttribute('href')).toBe(
    `/classes/${newHires.id}`,
  )
  const ready = within(screen.getByRole('region', { name: 'Ready?' }))
  expect(ready.getByText('Choose a coach for 1 course.')).toBeDefined()
  const enroll = ready.getByRole('link', { name: 'Nobody is enrolled yet.' })
  expect(enroll.getAttribute('href')).toBe(`/sessions/${aSession().id}?tab=learners`)
})

test('a course that the session coaches coach needs none of its own', async () => {
  open(aSession())
  expect(await screen.findByText('Everything is ready.')).toBeDefined()
})

test('a moment in the address is looked at, and “today” leaves it', async () => {
  const { user, location } = open(aSession(), {}, { search: '?asOf=2026-06-20T12:00:00Z' })
  expect(await saidOf('Coaches')).toMatch(/Read only for coaches since 15 June/)
  expect(await saidOf('Learners')).toMatch(/Can take part until 30 June/)
  await user.click(screen.getByRole('button', { name: 'today' }))
  expect(await saidOf('Coaches')).toMatch(/Can teach/)
  await expect.poll(() => location().search).toBe('')
})

test('an end still holds at the very bound, and is felt just after it', async () => {
  const { unmount } = open(aSession(), {}, { search: '?asOf=2026-06-30T16:00:00Z' })
  expect(await saidOf('Learners')).toMatch(/Can take part/)
  unmount()
  open(aSession(), {}, { search: '?asOf=2026-06-30T16:00:00.001Z' })
  expect(await saidOf('Learners')).toMatch(/Read only since 30 June/)
})

test('garbage for a moment is today', async () => {
  open(aSession(), {}, { search: '?asOf=soon' })
  expect(await screen.findByRole('button', { name: 'As of 15 May, 14:00 (Paris)' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'today' })).toBeNull()
})

test('the cursor is moved with the keyboard, and the address follows without filling the history', async () => {
  const { user, location, canGoBack } = open(aSession(), {}, { search: '?asOf=2026-06-14T12:00:00Z' })
  const cursor = await screen.findByRole('slider', { name: 'Look at another moment' })
  expect(await saidOf('Coaches')).toMatch(/Can teach/)
  cursor.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(await saidOf('Coaches')).toMatch(/Read only for coaches/)
  await expect.poll(() => location().search).toBe('?asOf=2026-06-16T12:00:00Z')
  await user.keyboard('{ArrowRight}')
  await expect.poll(() => location().search).toBe('?asOf=2026-06-17T12:00:00Z')
  expect(document.activeElement).toBe(cursor)
  expect(canGoBack()).toBe(false)
})

test('the moment can be typed, and a fault in it is said', async () => {
  const { user, location } = open(aSession())
  await user.click(await screen.findByRole('button', { name: /^As of 15 May/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Look at another moment' }))
  const field = dialog.getByRole('textbox', { name: 'Moment' })
  await user.clear(field)
  await user.type(field, 'soon{Enter}')
  expect(dialog.getByText(/Write a day and a time like/)).toBeDefined()
  await user.clear(field)
  await user.type(field, '1 Jul 2026 9:30')
  await user.click(dialog.getByRole('button', { name: 'Look at it' }))
  expect(await screen.findByRole('button', { name: 'As of 1 July, 09:30 (Paris)' })).toBeDefined()
  expect(await saidOf('Learners')).toMatch(/Read only since 30 June/)
  await expect.poll(() => location().search).toBe('?asOf=2026-07-01T07:30:00Z')
})

test('by duration the phases say what the bar cannot', async () => {
  const reason = 'DURATION_NOT_STARTED' as const
  const access = anAccess({ reason, windowStart: null, windowEnd: null, afterEnd: null, durationDays: 30 })
  open(aSession({ accessStart: null, accessEnd: null, durationDays: 30 }), {
    'GET /api/v1/sessions/{session}/access-phases': somePhases({ learners: [{ from: null, access }] }),
  })
  expect(await saidOf('Learners')).toMatch(/Can take part for 30 days from the first visit/)
})

test('where the phases cannot be had, the rest of the page stays', async () => {
  open(aSession(), { 'GET /api/v1/sessions/{session}/access-phases': problem(500) })
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
  expect(screen.getByRole('slider', { name: 'Look at another moment' })).toBeDefined()
  expect(screen.getByRole('region', { name: 'People' })).toBeDefined()
})

test('another zone than one’s own is said beside it', async () => {
  open(aSession({ timeZone: 'Asia/Tokyo' }))
  expect(
    await screen.findByText(/The session’s own clock is Tokyo: learners 1 Mar 16:00 – 1 Jul 01:00 there/),
  ).toBeDefined()
})

test('a warning offers its mend, and the mend is applied', async () => {
  let session = aSession({ warnings: [narrow] })
  const { user, asked } = open(session, {
    'GET /api/v1/sessions/{session}': () => answer(session),
    'PATCH /api/v1/sessions/{session}': () => {
      session = aSession()
      return session
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Extend to 30 July' }))
  await expect.poll(() => screen.queryByText(narrow.detail)).toBeNull()
  expect(document.activeElement?.textContent).toBe('Done: Extend to 30 July.')
  const [sent] = asked('PATCH /api/v1/sessions/{session}')
  expect(sent?.body).toEqual({ coachAccessEnd: '2026-07-30T16:00:00Z' })
  expect(sent?.headers.get('If-Match')).toBe('"7"')
})

test('a coach sees it without the acts they do not have', async () => {
  open(aSession({ acts: ['READ_PAGE', 'SEE_ROSTER'], warnings: [narrow] }), {}, { as: 'TEACHER' })
  expect(await screen.findByRole('tab', { name: 'Learners' })).toBeDefined()
  expect(screen.getByText(narrow.detail)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Extend|Delete/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull()
})

test('deleting shows what goes and asks once', async () => {
  const { user, asked, location } = open(aSession(), {
    'DELETE /api/v1/sessions/{session}': ({ query }) => ({
      dryRun: query.get('dryRun') === 'true',
      goes: [
        { what: 'enrollments', count: 2498 },
        { what: 'courses', count: 1 },
      ],
      warnings: [],
    }),
    'GET /api/v1/sessions': pageOf(),
    'GET /api/v1/session-categories': pageOf(),
    'GET /api/v1/users': pageOf(),
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('the places of 2,498 learners')).toBeDefined()
  expect(screen.getByText('its link to 1 course, which stays')).toBeDefined()
  expect(asked('DELETE /api/v1/sessions/{session}')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Delete this session' }))
  await expect.poll(() => location().pathname).toBe('/sessions')
  expect(asked('DELETE /api/v1/sessions/{session}')[1]?.query.get('dryRun')).toBe('false')
})

test('a session that is not there, or not one’s own, is told as such', async () => {
  open(aSession(), { 'GET /api/v1/sessions/{session}': problem(404) })
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeDefined()
})
