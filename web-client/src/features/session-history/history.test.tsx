import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import { aPerson, aSession, pageOf, somePhases } from '../../test/samples'
import { visit } from '../../test/visit'

type Change = Schemas['SessionChangeResponse']
const HISTORY = 'GET /api/v1/sessions/{session}/history'

const ada = aPerson(1, 'Ada Lovelace')
const grace = aPerson(31, 'Grace Hopper')

let id = 0
const change = (kind: Schemas['ChangeKind'], parts: Partial<Change> = {}): Change => ({
  id: ++id,
  at: '2026-05-14T12:00:00Z',
  actor: ada,
  kind,
  subject: null,
  person: null,
  from: null,
  to: null,
  ...parts,
})

const open = (...changes: Change[]) => openWith(pageOf(...changes))
const openWith = (answer: ReturnType<typeof pageOf<Change>>, session = aSession()) =>
  visit(`/sessions/${session.id}?tab=history`, {
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      'GET /api/v1/sessions/{session}/access-phases': somePhases(),
      [HISTORY]: answer,
    },
  })

/** Every kind and every shape of its texts, as the API writes them down. */
const sentences: [string, Schemas['ChangeKind'], Partial<Change>][] = [
  ['Ada Lovelace created the session as “Spring”.', 'CREATED', { to: 'Spring' }],
  ['Ada Lovelace made this session as a copy of “Winter”.', 'COPIED', { from: 'Winter', to: 'Spring' }],
  ['Ada Lovelace added the course “Workplace safety”.', 'COURSE_ADDED', { subject: 'SAFETY' }],
  ['Ada Lovelace removed the course “GONE”.', 'COURSE_REMOVED', { subject: 'GONE' }],
  ['Ada Lovelace removed the course “First aid”.', 'COURSE_REMOVED', { subject: 'GONE', from: 'First aid' }],
  ['Ada Lovelace locked “Workplace safety”.', 'COURSE_LOCKED', { subject: 'SAFETY' }],
  ['Ada Lovelace unlocked “Our tools”.', 'COURSE_UNLOCKED', { subject: 'TOOLS' }],
  [
    'Ada Lovelace reordered the courses: “Our tools”, “Workplace safety”.',
    'COURSES_REORDERED',
    { from: 'SAFETY, TOOLS', to: 'TOOLS, SAFETY' },
  ],
  ['Ada Lovelace made Grace Hopper a session coach.', 'SESSION_COACH_ADDED', { person: grace }],
  ['Ada Lovelace removed Grace Hopper as session coach.', 'SESSION_COACH_REMOVED', { person: grace }],
  ['Ada Lovelace made Grace Hopper a coach of “Our tools”.', 'COURSE_COACH_ADDED', { person: grace, subject: 'TOOLS' }],
  [
    'Ada Lovelace removed “grace”, who is no longer here, as coach of a course.',
    'COURSE_COACH_REMOVED',
    { from: 'grace' },
  ],
  ['Ada Lovelace made Grace Hopper a manager.', 'MANAGER_ADDED', { person: grace }],
  ['Ada Lovelace removed Grace Hopper as manager.', 'MANAGER_REMOVED', { person: grace }],
  ['Ada Lovelace enrolled Grace Hopper individually.', 'ENROLLED', { person: grace, to: 'INDIVIDUAL' }],
  ['Grace Hopper enrolled by themselves.', 'ENROLLED', { person: grace, to: 'SELF' }],
  ['Ada Lovelace unenrolled somebody who is no longer here.', 'UNENROLLED', {}],
  [
    'Ada Lovelace changed the learners by an import: enrolled 2,498, unenrolled 1.',
    'IMPORTED',
    { subject: 'i-1', to: 'enrolled 2498, changed 0, unenrolled 1' },
  ],
  ['Ada Lovelace enrolled Grace Hopper individually as well.', 'SOURCE_ADDED', { person: grace, to: 'INDIVIDUAL' }],
  [
    'Ada Lovelace removed one of the ways in which Grace Hopper is enrolled.',
    'SOURCE_REMOVED',
    { person: grace, from: 'CLASS' },
  ],
  ['Ada Lovelace left Grace Hopper out of “Our tools”.', 'EXCLUSIONS_CHANGED', { person: grace, to: 'TOOLS' }],
  [
    'Ada Lovelace left Grace Hopper out of “Our tools”; before, it was “Workplace safety”.',
    'EXCLUSIONS_CHANGED',
    { person: grace, from: 'SAFETY', to: 'TOOLS' },
  ],
  ['Ada Lovelace let Grace Hopper take every course again.', 'EXCLUSIONS_CHANGED', { person: grace, to: '' }],
  [
    'Ada Lovelace extended the access of Grace Hopper until 14 July, 18:00: ill',
    'EXTENSION_CHANGED',
    { person: grace, subject: 'ill', to: '2026-07-14T16:00:00Z' },
  ],
  [
    'Ada Lovelace moved the extension of Grace Hopper from 14 July, 18:00 to 20 July, 18:00: still ill',
    'EXTENSION_CHANGED',
    { person: grace, subject: 'still ill', from: '2026-07-14T16:00:00Z', to: '2026-07-20T16:00:00Z' },
  ],
  [
    'Ada Lovelace ended the extension of Grace Hopper, which ran until 20 July, 18:00.',
    'EXTENSION_CHANGED',
    { person: grace, from: '2026-07-20T16:00:00Z' },
  ],
  [
    'Ada Lovelace linked the class “New hires”: 40 learners joined.',
    'CLASS_LINKED',
    { subject: 'New hires', to: '40' },
  ],
  [
    'Ada Lovelace unlinked the class “New hires”: 1 learner left with it.',
    'CLASS_UNLINKED',
    { subject: 'New hires', from: '1' },
  ],
  [
    'Ada Lovelace deleted the class “New hires”, whose learners stay.',
    'CLASS_UNLINKED',
    { subject: 'New hires', from: 'New hires' },
  ],
  [
    'Ada Lovelace added “Where we meet” to “Workplace safety” in this session.',
    'ITEM_ADDED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  [
    'Ada Lovelace changed “Where we meet” in “Workplace safety”.',
    'ITEM_CHANGED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  [
    'Ada Lovelace deleted “Where we meet” from “Workplace safety” in this session.',
    'ITEM_REMOVED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  ['Ada Lovelace hid “House rules” in “Our tools”.', 'ITEM_HIDDEN', { subject: 'TOOLS', to: 'House rules' }],
  ['Ada Lovelace showed “House rules” in “Our tools” again.', 'ITEM_SHOWN', { subject: 'TOOLS', to: 'House rules' }],
  [
    'Ada Lovelace adapted “House rules” in “Our tools” for this session.',
    'ITEM_ADAPTED',
    { subject: 'TOOLS', to: 'House rules' },
  ],
  [
    'Ada Lovelace reported a score for Grace Hopper at “Check: fire” in “Workplace safety”: 82.5 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, to: 'Check: fire: 82.5' },
  ],
  [
    'Ada Lovelace changed the score of Grace Hopper at “Check: fire” in “Workplace safety” from 61 % to 82.5 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, from: 'Check: fire: 61', to: 'Check: fire: 82.5' },
  ],
  [
    'Ada Lovelace took back the score of Grace Hopper at “Check: fire” in “Workplace safety”: it was 61 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, from: 'Check: fire: 61' },
  ],
  [
    'Ada Lovelace imported scores: new 1,204, changed 3.',
    'RESULTS_IMPORTED',
    { subject: 'i-1', to: 'scores new 1204, changed 3' },
  ],
  ['Ada Lovelace reported scores: changed 3.', 'RESULTS_IMPORTED', { to: 'scores new 0, changed 3' }],
  ['Ada Lovelace undid the adaptation of “House rules” in a course.', 'ADAPTATION_REMOVED', { to: 'House rules' }],
]

test('says every kind of change in a sentence', async () => {
  open(...sentences.map(([, kind, parts]) => change(kind, parts)))
  const rows = within(await screen.findByRole('region', { name: '14 May' })).getAllByRole('listitem')
  expect(
    rows.map(({ textContent }) =>
      textContent
        ?.replace(/^14:00/, '')
        .replace('See the import', '')
        .trim(),
    ),
  ).toEqual(sentences.map(([sentence]) => sentence))
})

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
