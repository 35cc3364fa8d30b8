import type { Schemas } from '../api/schemas'
import type { Session } from '../api/session'

/** Things as the API answers them, for stubs; say only what a test is about. */

const uuid = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`

export const aPerson = (n: number, name = `Person ${n}`): Schemas['PersonSummary'] => {
  const [firstName = '', ...rest] = name.split(' ')
  return { id: uuid(n), username: `user${n}`, firstName, lastName: rest.join(' '), active: true }
}

export const aUser = (
  n: number,
  name: string,
  changes: Partial<Schemas['UserResponse']> = {},
): Schemas['UserResponse'] => ({
  ...aPerson(n, name),
  email: `user${n}@example.org`,
  role: 'LEARNER',
  externalId: null,
  timeZone: null,
  language: null,
  passwordSet: true,
  createdAt: '2026-01-01T00:00:00Z',
  lastSignInAt: null,
  enrolled: null,
  ...changes,
})

export const safety: Schemas['CourseSummary'] = { id: uuid(101), code: 'SAFETY', title: 'Workplace safety' }
export const tools: Schemas['CourseSummary'] = { id: uuid(102), code: 'TOOLS', title: 'Our tools' }

export const aCourse = (course: Schemas['CourseSummary']): Schemas['CourseResponse'] => ({
  ...course,
  description: null,
  externalId: null,
  authors: [],
  sessionCount: 0,
  mayChange: true,
  createdAt: '2026-01-01T00:00:00Z',
})

export const newHires: Schemas['ClassResponse'] = {
  id: uuid(201),
  name: 'New hires March 2026',
  description: null,
  externalId: null,
  owners: [],
  memberCount: 41,
  sessionCount: 0,
  mayChange: true,
  createdAt: '2026-01-01T00:00:00Z',
}

export const pageOf = <T>(...items: T[]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})

export const aSessionRow = (changes: Partial<Schemas['SessionRow']> = {}): Schemas['SessionRow'] => ({
  id: uuid(301),
  title: 'Spring 2026 Onboarding',
  category: { id: uuid(401), name: 'Onboarding' },
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  durationDays: null,
  timeZone: 'Europe/Paris',
  status: 'ACTIVE',
  courseCount: 2,
  learnerCount: 48,
  coaches: [aPerson(11, 'Coach One')],
  needsCoach: false,
  ...changes,
})

const COURSE_ACTS = ['TRACK_LEARNERS', 'MARK_WORK'] as const

export const aSession = (changes: Partial<Session> = {}): Session => ({
  id: uuid(301),
  title: 'Spring 2026 Onboarding',
  externalId: null,
  description: null,
  category: { id: uuid(401), name: 'Onboarding' },
  timeZone: 'Europe/Paris',
  displayStart: '2026-02-19T23:00:00Z',
  displayEnd: null,
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  coachAccessStart: '2026-02-15T07:00:00Z',
  coachAccessEnd: '2026-06-15T16:00:00Z',
  effectiveCoachStart: '2026-02-15T07:00:00Z',
  effectiveCoachEnd: '2026-06-15T16:00:00Z',
  durationDays: null,
  visibilityAfterEnd: 'READ_ONLY',
  status: 'ACTIVE',
  counts: { courses: 2, learners: 48, classes: 1 },
  coaches: [aPerson(11, 'Coach One')],
  managers: [aPerson(1, 'Ada Lovelace'), aPerson(21, 'Manager Two')],
  courses: [
    { course: safety, position: 1, locked: false, coaches: [aPerson(12, 'Coach Two')], acts: [...COURSE_ACTS] },
    { course: tools, position: 2, locked: false, coaches: [], acts: [...COURSE_ACTS] },
  ],
  acts: ['READ_PAGE', 'ADMINISTER', 'SEE_ROSTER', 'EXTEND_ACCESS'],
  warnings: [],
  readiness: [],
  createdAt: '2026-01-10T09:00:00Z',
  updatedAt: '2026-01-10T09:00:00Z',
  ...changes,
})

/** A learner's inside an open window, which changes at its end, unless said otherwise. */
export const anAccess = ({
  windowEnd = '2026-06-30T16:00:00Z',
  ...changes
}: Partial<Schemas['AccessAnswer']> = {}): Schemas['AccessAnswer'] => ({
  level: 'TAKE_PART',
  view: 'CURRENT',
  role: 'LEARNER',
  reason: 'LEARNER_WINDOW_OPEN',
  afterEnd: 'READ_ONLY',
  windowStart: '2026-03-01T07:00:00Z',
  windowEnd,
  changesAt: windowEnd,
  canContribute: true,
  durationDays: null,
  ...changes,
})

/** A session as its learner has it in *My sessions*, open, with no course said. */
export const aMySession = (changes: Partial<Schemas['MySession']> = {}): Schemas['MySession'] => ({
  id: uuid(301),
  title: 'Spring 2026 Onboarding',
  category: { id: uuid(401), name: 'Onboarding' },
  timeZone: 'Europe/Paris',
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  coachStart: '2026-03-01T07:00:00Z',
  coachEnd: '2026-06-30T16:00:00Z',
  durationDays: null,
  accessUntil: null,
  firstEntryAt: null,
  roles: ['LEARNER'],
  access: anAccess(),
  coaches: [aPerson(11, 'Coach One')],
  managers: [aPerson(21, 'Manager One')],
  courses: [],
  progress: null,
  nextDue: null,
  news: 0,
  ...changes,
})

/** A course of it. */
export const aMyCourse = (
  course: Schemas['CourseSummary'],
  changes: Partial<Schemas['MyCourse']> = {},
): Schemas['MyCourse'] => ({
  course,
  roles: ['LEARNER'],
  access: anAccess(),
  coaches: [],
  lastVisitAt: null,
  progress: null,
  nextDue: null,
  news: 0,
  ...changes,
})

const LEARNERS = { windowStart: '2026-03-01T07:00:00Z', windowEnd: '2026-06-30T16:00:00Z' }
const COACHES = {
  windowStart: '2026-02-15T07:00:00Z',
  windowEnd: '2026-06-15T16:00:00Z',
  role: 'SESSION_COACH',
} as const
const MANAGES = {
  level: 'READ',
  view: null,
  role: 'MANAGER',
  reason: 'MANAGER',
  afterEnd: null,
  changesAt: null,
} as const

/** What the dates of `aSession` mean for learners, for coaches and for one who manages it. */
export const somePhases = (changes: Partial<Schemas['AccessPhases']> = {}): Schemas['AccessPhases'] => ({
  learners: [
    {
      from: null,
      access: anAccess({ ...LEARNERS, level: 'LIST', view: null, reason: 'LEARNER_WINDOW_NOT_STARTED' }),
    },
    { from: '2026-03-01T07:00:00Z', access: anAccess(LEARNERS) },
    {
      from: '2026-06-30T16:00:00.000001Z',
      access: anAccess({ ...LEARNERS, level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER', changesAt: null }),
    },
  ],
  coaches: [
    {
      from: null,
      access: anAccess({ ...COACHES, level: 'LIST', view: 'UPCOMING', reason: 'COACH_WINDOW_NOT_STARTED' }),
    },
    { from: '2026-02-15T07:00:00Z', access: anAccess({ ...COACHES, level: 'TEACH', reason: 'COACH_WINDOW_OPEN' }) },
    {
      from: '2026-06-15T16:00:00.000001Z',
      access: anAccess({ ...COACHES, level: 'READ', view: 'PAST', reason: 'COACH_WINDOW_OVER', changesAt: null }),
    },
  ],
  you: [{ from: null, access: anAccess(MANAGES) }],
  ...changes,
})

export const aPreview = (changes: Partial<Schemas['AccessPreview']> = {}): Schemas['AccessPreview'] => ({
  effectiveCoachStart: '2026-02-15T07:00:00Z',
  effectiveCoachEnd: '2026-06-15T16:00:00Z',
  warnings: [],
  phases: somePhases(),
  ...changes,
})

export const anEnrollment = (
  n: number,
  name: string,
  changes: Partial<Schemas['EnrollmentResponse']> = {},
): Schemas['EnrollmentResponse'] => ({
  user: aPerson(n, name),
  email: `user${n}@example.org`,
  enrolledAt: '2026-02-01T09:00:00Z',
  sources: [{ kind: 'INDIVIDUAL', since: '2026-02-01T09:00:00Z', by: null, fromClass: null, importId: null }],
  excludedCourses: [],
  firstEntryAt: null,
  accessUntil: null,
  extensionReason: null,
  extendedBy: null,
  extendedAt: null,
  access: anAccess(),
  ...changes,
})
