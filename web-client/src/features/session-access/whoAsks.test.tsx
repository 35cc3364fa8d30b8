import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CHECK, type Check, check, sessionId, title } from '../../test/accessCheck'
import { problem } from '../../test/contract'
import { aMySession, anAccess, aPerson } from '../../test/samples'
import { visit } from '../../test/visit'

const MINE = 'GET /api/v1/me/sessions/{session}'
const ada = { ...aPerson(1, 'Ada Lovelace'), id: '0190a000-0000-7000-8000-000000000001' }
const mine = aMySession({ managers: [aPerson(21, 'Manager Two')] })

const own = (changes: Partial<Check> = {}, search = '') =>
  visit(`/sessions/${sessionId}/access${search}`, {
    as: 'LEARNER',
    api: { [CHECK]: check({ user: ada, ...changes }), [MINE]: mine },
  })

test('a learner reads about themselves, with whom to ask, and without the session’s page', async () => {
  const { asked } = own()
  expect(await screen.findByRole('heading', { level: 1, name: 'Can I get in?' })).toBeDefined()
  const answer = within(screen.getByRole('region', { name: /^Now,/ }))
  expect(answer.getByText('Read only since 30 April; your coach can extend your access.')).toBeDefined()
  const whom = within(screen.getByRole('region', { name: 'Who to ask' }))
  expect(whom.getByText('Coach One')).toBeDefined()
  expect(whom.getByText('Manager Two')).toBeDefined()
  const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getAllByRole('link')
  expect(crumbs.map((link) => link.getAttribute('href'))).toEqual(['/my-sessions', `/my-sessions/${sessionId}`])
  expect(asked('GET /api/v1/sessions/{session}')).toHaveLength(0)
  expect(screen.queryByRole('button', { name: 'Extend access' })).toBeNull()
})

test('a coach does not find themselves among those whom they can ask', async () => {
  visit(`/sessions/${sessionId}/access`, {
    as: 'TEACHER',
    api: { [CHECK]: check({ user: ada, roles: ['SESSION_COACH'] }), [MINE]: { ...mine, coaches: [ada] } },
  })
  const whom = within(await screen.findByRole('region', { name: 'Who to ask' }))
  expect(whom.getByText('Manager Two')).toBeDefined()
  expect(whom.queryByText('Coaches')).toBeNull()
  const crumb = screen.getByRole('link', { name: title })
  expect(crumb.getAttribute('href')).toBe(`/sessions/${sessionId}`)
})

test('a learner who writes the extension into the address is told who can give one', async () => {
  own({}, `?extend=${ada.id}`)
  expect(await screen.findByText(/Only managers, and session coaches while their own window is open/)).toBeDefined()
})

test('days that have not begun are said as days, and change with the first visit', async () => {
  own({
    access: anAccess({ reason: 'DURATION_NOT_STARTED', windowStart: null, windowEnd: null, durationDays: 30 }),
    windows: [{ kind: 'DURATION', start: null, end: null, standing: 'INSIDE' }],
  })
  expect(await screen.findByText('Open. Your 30 days start when you first open a course.')).toBeDefined()
  expect(screen.getByText('This does not change before the first visit.')).toBeDefined()
  expect(screen.getAllByText('30 days from the first visit', { ignore: '[aria-hidden]' })).toHaveLength(2)
})

test('a manager asking about themselves is bound by no dates', async () => {
  visit(`/sessions/${sessionId}/access`, {
    api: {
      [CHECK]: check({
        user: ada,
        roles: ['MANAGER'],
        access: anAccess({ reason: 'MANAGER', role: 'MANAGER', level: 'READ', view: null, changesAt: null }),
        grants: [{ role: 'MANAGER', level: 'READ', view: null, reason: 'MANAGER' }],
        windows: [],
      }),
    },
  })
  expect(await screen.findByText('No dates apply here, so the moment makes no difference.')).toBeDefined()
  expect(screen.getByText('No date will change this.')).toBeDefined()
})

const badMoment = { pointer: 'at', code: 'bad-parameter', detail: '' }
test.each([
  [
    'at=soon',
    problem(400, { code: 'bad-parameter', errors: [badMoment] }),
    /“soon” is not a moment/,
    'Ask about now',
    '',
  ],
  ['course=NOPE', problem(404, { code: 'course-not-found' }), /no course “NOPE”/, 'Ask about the whole session', ''],
  ['user=who', problem(404, { code: 'user-not-found' }), /nobody called “who”/, 'Ask about yourself', ''],
  ['user=x', problem(403, { code: 'not-a-manager' }), /Only managers of the session/, 'Ask about yourself', ''],
  ['at=2026-05-01', problem(422, { detail: 'Not this one.' }), 'Not this one.', 'Ask about now', ''],
])('?%s is answered by a sentence and a way on', async (search, refusal, words, way, left) => {
  visit(`/sessions/${sessionId}/access?${search}`, { api: { [CHECK]: refusal } })
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe(`/sessions/${sessionId}/access${left}`)
})

test('a session that is not there, or not one’s own, is not found', async () => {
  visit(`/sessions/${sessionId}/access`, {
    as: 'LEARNER',
    api: { [CHECK]: problem(404, { code: 'session-not-found' }) },
  })
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeDefined()
})
