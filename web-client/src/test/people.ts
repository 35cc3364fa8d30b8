import type { Schemas } from '../api/schemas'
import { Reply } from './contract'
import { anAccess as access } from './samples'
import type { Stubs } from './stubApi'

export const grace: Schemas['UserResponse'] = {
  id: 'u-2',
  username: 'grace',
  firstName: 'Grace',
  lastName: 'Hopper',
  email: 'grace@example.org',
  role: 'TEACHER',
  externalId: null,
  timeZone: 'America/New_York',
  language: null,
  active: true,
  passwordSet: false,
  createdAt: '2026-01-10T09:00:00Z',
  lastSignInAt: null,
  enrolled: null,
}

const session: Schemas['MySession'] = {
  id: 's-1',
  title: 'Spring 2026',
  category: null,
  timeZone: 'Europe/Paris',
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  coachStart: null,
  coachEnd: null,
  durationDays: null,
  accessUntil: null,
  firstEntryAt: null,
  roles: ['SESSION_COACH'],
  access: access({
    level: 'TEACH',
    role: 'SESSION_COACH',
    reason: 'COACH_WINDOW_OPEN',
    windowStart: '2026-02-15T07:00:00Z',
    windowEnd: '2026-06-15T16:00:00Z',
  }),
  coaches: [],
  managers: [],
  courses: [],
  news: 0,
  progress: null,
  nextDue: null,
}

const sessions = (...items: Schemas['MySession'][]): Schemas['MySessionsResponse'] => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: null },
  counts: { current: 1, upcoming: 0, past: 4 },
  asOf: '2026-05-15T12:00:00Z',
})

/** All that the page of one person asks for. */
export const ONE: Stubs = {
  'GET /api/v1/users/{user}': () => new Reply(200, grace, { ETag: '"5"' }),
  'GET /api/v1/users/{user}/sessions': sessions(session),
  'GET /api/v1/users/{user}/sign-ins': {
    items: [
      {
        id: 'si-1',
        startedAt: '2026-05-10T09:00:00Z',
        lastUsedAt: '2026-05-15T11:00:00Z',
        browser: 'Firefox on Windows',
        address: '198.51.100.20',
        current: false,
      },
    ],
    page: { limit: 50, hasMore: false, nextCursor: null, total: 1 },
  },
  'GET /api/v1/users/{user}/tokens': {
    items: [
      {
        id: 't-1',
        name: 'Nightly',
        prefix: 'lectern_pat_abc',
        createdAt: '2026-05-01T10:00:00Z',
        expiresAt: '2026-07-30T10:00:00Z',
        lastUsedAt: null,
      },
    ],
    page: { limit: 50, hasMore: false, nextCursor: null, total: 1 },
  },
}
