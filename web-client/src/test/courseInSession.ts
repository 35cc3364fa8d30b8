import type { Schemas } from '../api/schemas'
import { anAccess as access, aMyCourse, aMySession, aPerson, pageOf } from './samples'
import { NOW, visit } from './visit'

const coach = aPerson(11, 'Coach One')
const manager = aPerson(21, 'Manager One')
export const PLACE = '/my-sessions/s-1/courses/c-1'
export const DOOR = 'GET /api/v1/me/sessions/{session}/courses/{course}'
export const VISIT = 'POST /api/v1/me/sessions/{session}/courses/{course}/visits'
export const MINE = 'GET /api/v1/me/sessions/{session}'
export const LIST = 'GET /api/v1/me/sessions/{session}/courses/{course}/items'

/** Comes to the course; there is nothing in it unless said otherwise. */
export const come = ({ api = {}, ...options }: NonNullable<Parameters<typeof visit>[1]>, at = PLACE) =>
  visit(at, { ...options, api: { [LIST]: pageOf(), ...api } })

/** What stands at the door of a course in a session. */
export const found = (changes: Partial<Schemas['CourseInSession']> = {}): Schemas['CourseInSession'] => ({
  session: { id: 's-1', title: 'Spring 2026 Onboarding' },
  timeZone: 'Europe/Paris',
  course: { id: 'c-1', code: 'SAFE', title: 'Workplace safety' },
  description: 'How we keep each other safe.',
  locked: false,
  coaches: [coach],
  sessionCoaches: [coach],
  managers: [manager],
  roles: ['LEARNER'],
  access: access(),
  firstEntryAt: null,
  startsDays: null,
  lastVisitAt: null,
  progress: null,
  news: 0,
  nextDue: null,
  ...changes,
})

export const visited = (
  answer = access(),
  roles: Schemas['SessionRole'][] = ['LEARNER'],
): Schemas['VisitResponse'] => ({
  session: 's-1',
  course: 'c-1',
  firstAt: NOW,
  lastAt: NOW,
  count: 1,
  firstEntryAt: NOW,
  roles,
  access: answer,
})

export const around = (changes: Partial<Schemas['MySession']> = {}) =>
  aMySession({ coaches: [coach], managers: [manager], ...changes })
export const course = (answer: Schemas['AccessAnswer']) =>
  aMyCourse({ id: 'c-1', code: 'SAFE', title: 'Workplace safety' }, { access: answer })

export const over = access({
  level: 'LIST',
  view: 'PAST',
  reason: 'LEARNER_WINDOW_OVER',
  windowEnd: '2026-04-30T20:00:00Z',
  afterEnd: 'LISTED_ONLY',
  changesAt: null,
})
