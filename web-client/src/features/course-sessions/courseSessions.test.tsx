import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aCourse, aSession, pageOf, safety } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'
import type { SessionOfCourse } from './queries'

const LIST = 'GET /api/v1/courses/{course}/tracking'
const { id, title, timeZone } = aSession()

const row = (changes: Partial<SessionOfCourse> = {}): SessionOfCourse => ({
  session: { id, title },
  timeZone,
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  durationDays: null,
  learners: 48,
  finished: 12,
  progressMean: 61.5,
  scoreMean: null,
  behind: 7,
  neverCame: 5,
  ...changes,
})

const open = (api: Stubs = {}, search = '') =>
  visit(`/courses/${safety.id}${search}`, {
    as: 'TEACHER',
    api: {
      'GET /api/v1/courses/{course}': new Reply(200, aCourse(safety), { ETag: '"1"' }),
      [LIST]: pageOf(row()),
      ...api,
    },
  })

test('the sessions of a course stand side by side, each leading to its tracking', async () => {
  open()
  const found = within(await screen.findByRole('row', { name: new RegExp(title) }))
  const cells = found.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells).toEqual([title, '1 Mar – 30 Jun 2026', '48', '61.5 %', '12', '–', '7', '5'])
  const link = found.getByRole('link', { name: title })
  expect(link.getAttribute('href')).toBe(`/sessions/${id}?tab=tracking&course=${safety.id}`)
})

test('a session by duration says its days', async () => {
  open({ [LIST]: pageOf(row({ accessStart: null, accessEnd: null, durationDays: 30 })) })
  expect(await screen.findByText('30 days from the first visit')).toBeDefined()
})

test('the order stands in the address', async () => {
  const { user, location, asked } = open({}, '?sort=title')
  await user.click(await screen.findByRole('button', { name: 'When' }))
  await expect.poll(() => location().search).toBe('?sort=accessStart')
  expect(asked(LIST).map(({ query }) => query.get('sort'))).toEqual(['title', 'accessStart'])
})

test('without a session to be tracked it says so', async () => {
  open({ [LIST]: pageOf() })
  expect(await screen.findByText(/in no session whose learners you may track/)).toBeDefined()
})

test('where it cannot be had, the course stays', async () => {
  open({ [LIST]: problem(500) })
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
  expect(screen.getByRole('heading', { level: 1, name: safety.title })).toBeDefined()
})
