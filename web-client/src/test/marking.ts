import type { Schemas } from '../api/schemas'
import type { Session } from '../api/session'
import { Reply } from './contract'
import { aPerson, aSession, pageOf, safety } from './samples'
import type { Stubs } from './stubApi'
import { barbara, grace } from './tracking'
import { visit } from './visit'

/** What learners handed in, as the API answers it. */
export const MARKING = 'GET /api/v1/sessions/{session}/marking'
const ONE = '/api/v1/sessions/{session}/courses/{course}/submissions/{submission}'
export const READ = `GET ${ONE}` as const
export const MARK = `PUT ${ONE}/mark` as const

export const session = { id: aSession().id, title: aSession().title }
export const walk = { id: 'item-walk', title: 'Walk your floor', maxPoints: 20 }

export const aMarkingRow = (
  submission: string,
  changes: Partial<Schemas['MarkingRow']> = {},
): Schemas['MarkingRow'] => ({
  submission,
  session,
  course: safety,
  item: walk,
  learner: grace,
  number: 1,
  submittedAt: '2026-05-06T19:14:00Z',
  late: false,
  state: 'WAITING',
  points: null,
  ...changes,
})

export const first = aMarkingRow('h-1', { late: true })
export const second = aMarkingRow('h-2', { learner: barbara, submittedAt: '2026-05-09T08:00:00Z', number: 2 })
export const third = aMarkingRow('h-3', { learner: aPerson(33, 'Alan Turing'), submittedAt: '2026-05-10T08:00:00Z' })

type HandIn = Schemas['SubmissionResponse']

export const aHandIn = (row: Schemas['MarkingRow'], changes: Partial<HandIn> = {}): HandIn => ({
  id: row.submission,
  session: row.session,
  course: row.course,
  item: row.item,
  learner: row.learner,
  number: row.number,
  submittedAt: row.submittedAt,
  late: row.late,
  replaced: false,
  text: 'The way out is the **north** stair.',
  files: [],
  mark: null,
  earlier: [],
  ...changes,
})

export const aMark = (changes: Partial<Schemas['Mark']> = {}): Schemas['Mark'] => ({
  points: 15,
  maxPoints: 20,
  feedback: 'Good eyes.',
  again: false,
  markedBy: aPerson(12, 'Coach Two'),
  markedAt: '2026-05-14T08:00:00Z',
  releasedAt: '2026-05-14T08:00:00Z',
  ...changes,
})

const ROWS = [first, second, third]
const found = (id: string | undefined) => aHandIn(ROWS.find(({ submission }) => submission === id) ?? first)

export const marks = (changes: Partial<Session> = {}) =>
  aSession({ acts: ['READ_PAGE', 'TRACK_LEARNERS', 'MARK_WORK'], ...changes })

/** Opens a page of the session in which these three wait, as a coach. */
export const go = (url: string, api: Stubs = {}) =>
  visit(url, {
    as: 'TEACHER',
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, marks(), { ETag: '"1"' }),
      [MARKING]: pageOf(...ROWS),
      [READ]: ({ params }) => new Reply(200, found(params.submission), { ETag: '"3"' }),
      [MARK]: ({ params }) => new Reply(200, { ...found(params.submission), mark: aMark() }, { ETag: '"4"' }),
      ...api,
    },
  })

export const handIn = (id: string) => `/sessions/${session.id}/courses/${safety.id}/submissions/${id}`
