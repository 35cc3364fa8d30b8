import type { Schemas } from '../api/schemas'
import { anAccess, aPerson, aSession, safety, tools } from './samples'

export type Check = Schemas['AccessCheckResponse']
export const CHECK = 'GET /api/v1/sessions/{session}/access-check'

const { timeZone } = aSession()
export const { id: sessionId, title } = aSession()
export const grace = aPerson(31, 'Grace Hopper')
const over = anAccess({
  level: 'READ',
  view: 'PAST',
  reason: 'LEARNER_WINDOW_OVER',
  windowEnd: '2026-04-30T16:00:00Z',
  changesAt: '2026-06-15T16:00:00Z',
})

/** The answer about a learner whose window is over, of one course locked and one that they do not take. */
export const check = (changes: Partial<Check> = {}): Check => ({
  session: { id: sessionId, title },
  timeZone,
  course: null,
  user: grace,
  at: '2026-05-15T12:00:00Z',
  roles: ['LEARNER'],
  access: over,
  grants: [{ role: 'LEARNER', level: 'READ', view: 'PAST', reason: 'LEARNER_WINDOW_OVER' }],
  windows: [
    { kind: 'ACCESS', start: '2026-03-01T07:00:00Z', end: '2026-04-30T16:00:00Z', standing: 'AFTER' },
    { kind: 'DISPLAY', start: null, end: '2026-06-15T16:00:00Z', standing: 'INSIDE' },
  ],
  courses: [
    { course: safety, locked: true, excluded: false, access: over },
    {
      course: tools,
      locked: false,
      excluded: true,
      access: anAccess({ reason: 'NO_ROLE', level: 'NONE', role: null }),
    },
  ],
  ...changes,
})
