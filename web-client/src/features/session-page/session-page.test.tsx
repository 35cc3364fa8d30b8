import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aSession, newHires, pageOf } from '../../test/samples'
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

function open(session: Session, api: Stubs = {}, as: 'SESSION_ADMIN' | 'TEACHER' = 'SESSION_ADMIN') {
  return visit(`/sessions/${session.id}`, {
    as,
    api: {
      'GET /api/v1/sessions/{session}': answer(session),
      'GET /api/v1/sessions/{session}/classes': pageOf(link),
      ...api,
    },
  })
}

const narrow = {
  code: 'coach-window-narrower',
  detail: 'Coaches lose access before the learners do. Was that meant?',
  pointer: '/coachAccessEnd',
  mend: { pointer: '/coachAccessEnd', value: '2026-07-30T16:00:00Z' },
}

test('says who, what and when, and what is still missing', async () => {
  const readiness = [{ code: 'no-learner', detail: 'Nobody is enrolled yet.', pointer: '/learners', mend: null }]
  open(aSession({ readiness }))
  expect(await screen.findByText(/enter and take part now, until 30 June, 18:00/)).toBeDefined()
  expect(screen.getByText(/teach and grade from 15 February, 08:00 until 15 June, 18:00/)).toBeDefined()
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
  const [sent] = asked('PATCH /api/v1/sessions/{session}')
  expect(sent?.body).toEqual({ coachAccessEnd: '2026-07-30T16:00:00Z' })
  expect(sent?.headers.get('If-Match')).toBe('"7"')
})

test('a coach sees it without the acts they do not have', async () => {
  open(aSession({ acts: ['READ_PAGE', 'SEE_ROSTER'], warnings: [narrow] }), {}, 'TEACHER')
  expect(await screen.findByRole('tab', { name: 'Learners' })).toBeDefined()
  expect(screen.getByText(narrow.detail)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Extend|Delete/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull()
})

test('deleting shows what goes and asks once', async () => {
  const { user, asked, location } = open(aSession(), {
    'DELETE /api/v1/sessions/{session}': ({ query }) => ({
      dryRun: query.get('dryRun') === 'true',
      goes: [{ what: 'enrollments', count: 48 }],
      warnings: [],
    }),
    'GET /api/v1/sessions': pageOf(),
    'GET /api/v1/session-categories': pageOf(),
    'GET /api/v1/users': pageOf(),
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('48 enrollments')).toBeDefined()
  expect(asked('DELETE /api/v1/sessions/{session}')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Delete this session' }))
  await expect.poll(() => location().pathname).toBe('/sessions')
  expect(asked('DELETE /api/v1/sessions/{session}')[1]?.query.get('dryRun')).toBe('false')
})

test('a session that is not there, or not one’s own, is told as such', async () => {
  open(aSession(), { 'GET /api/v1/sessions/{session}': problem(404) })
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeDefined()
})
