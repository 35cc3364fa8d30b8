import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { change, grace, HISTORY, open, openWith } from '../../test/history'
import { aSession, pageOf } from '../../test/samples'
import { visit } from '../../test/visit'

test('says details in the catalogue’s words: dates in the reader’s zone, enums as they are called', async () => {
  const details: [string, string, string | null, string | null][] = [
    [
      'Ada Lovelace moved the learners’ end from 30 June, 18:00 to 14 July 2027, 18:00.',
      'accessEnd',
      '2026-06-30T16:00:00Z',
      '2027-07-14T16:00:00Z',
    ],
    ['Ada Lovelace set the coaches’ start to 1 March, 08:00.', 'coachAccessStart', null, '2026-03-01T07:00:00Z'],
    ['Ada Lovelace cleared the end of the listing; it was 1 March, 08:00.', 'displayEnd', '2026-03-01T07:00:00Z', null],
    ['Ada Lovelace changed the title from “Winter” to “Spring”.', 'title', 'Winter', 'Spring'],
    [
      'Ada Lovelace changed what remains after the end from read only to listed only.',
      'visibilityAfterEnd',
      'READ_ONLY',
      'LISTED_ONLY',
    ],
    ['Ada Lovelace set the days that each learner has to 1 day.', 'durationDays', null, '1'],
    ['Ada Lovelace changed “colour” from “red” to “blue”.', 'colour', 'red', 'blue'],
  ]
  open(...details.map(([, subject, from, to]) => change('DETAIL_CHANGED', { subject, from, to })))
  await screen.findByRole('region', { name: '14 May' })
  for (const [sentence] of details) expect(screen.getByText(sentence)).toBeDefined()
})

test('long texts are shortened, and the whole can be read', async () => {
  const long = `It begins ${'and goes on '.repeat(40)}and ends`
  const { user } = open(change('DETAIL_CHANGED', { subject: 'description', from: long, to: 'Short.' }))
  expect(await screen.findByText('Ada Lovelace changed the description.')).toBeDefined()
  expect(screen.getByText('Short.')).toBeDefined()
  expect(screen.queryByText(/and ends/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getByText(/and ends/)).toBeDefined()
})

test('an import can be looked at', async () => {
  open(change('IMPORTED', { subject: 'i-1', to: 'enrolled 3, changed 0, unenrolled 0' }))
  expect((await screen.findByRole('link', { name: 'See the import' })).getAttribute('href')).toBe('/imports/i-1')
})

test('whose account is gone is not named', async () => {
  open(change('MANAGER_ADDED', { actor: null, person: grace }))
  expect(await screen.findByText('Somebody who is no longer here made Grace Hopper a manager.')).toBeDefined()
})

test('goes by the days of the reader’s own zone', async () => {
  open(change('CREATED', { at: '2026-05-14T22:30:00Z' }), change('CREATED', { at: '2025-05-14T21:30:00Z' }))
  const days = await screen.findAllByRole('heading', { level: 2, name: /May/ })
  expect(days.map(({ textContent }) => textContent)).toEqual(['15 May', '14 May 2025'])
  expect(screen.getByText('00:30')).toBeDefined()
  expect(screen.getByText('All times are Paris time.')).toBeDefined()
})

test('shows earlier changes after the newest', async () => {
  const { user, asked } = visit(`/sessions/${aSession().id}?tab=history`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, aSession(), { ETag: '"1"' }),
      [HISTORY]: ({ query }) =>
        query.get('cursor')
          ? pageOf(change('CREATED', { to: 'Spring' }))
          : {
              items: [change('COURSE_LOCKED', { subject: 'SAFETY' })],
              page: { limit: 50, hasMore: true, nextCursor: 'abc', total: null },
            },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Show earlier changes' }))
  expect(await screen.findByText('Ada Lovelace created the session as “Spring”.')).toBeDefined()
  expect(screen.getByText('Ada Lovelace locked “Workplace safety”.')).toBeDefined()
  expect(asked(HISTORY).at(-1)?.query.get('cursor')).toBe('abc')
  expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull()
})

test('earlier changes that cannot be had say why, and the newest stay', async () => {
  const { user } = visit(`/sessions/${aSession().id}?tab=history`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, aSession(), { ETag: '"1"' }),
      [HISTORY]: ({ query }) =>
        query.get('cursor')
          ? problem(400, { detail: 'This cursor cannot be read.' })
          : {
              items: [change('COURSE_LOCKED', { subject: 'SAFETY' })],
              page: { ...pageOf().page, hasMore: true, nextCursor: 'abc' },
            },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Show earlier changes' }))
  const refusal = await screen.findByRole('alert')
  expect(refusal.textContent).toBe('This cursor cannot be read.')
  expect(document.activeElement?.contains(refusal)).toBe(true)
  expect(screen.getByText('Ada Lovelace locked “Workplace safety”.')).toBeDefined()
})

test('without a change it says what will stand here', async () => {
  open()
  expect(await screen.findByText('Nothing has happened yet')).toBeDefined()
})

test('is there for those who administer the session alone', async () => {
  const session = aSession({ acts: ['READ_PAGE', 'SEE_ROSTER', 'EXTEND_ACCESS'] })
  const { asked } = openWith(pageOf(), session)
  expect(await screen.findByRole('tab', { name: 'Overview', selected: true })).toBeDefined()
  expect(screen.queryByRole('tab', { name: 'History' })).toBeNull()
  expect(asked(HISTORY)).toHaveLength(0)
})
