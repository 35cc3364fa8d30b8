import type { Schemas } from '../api/schemas'
import { aPerson, safety, tools } from './samples'

/** How learners get on, as the API answers it. */

export const grace = aPerson(31, 'Grace Hopper')
export const barbara = aPerson(32, 'Barbara Liskov')

export const aTrackingRow = (changes: Partial<Schemas['TrackingRow']> = {}): Schemas['TrackingRow'] => ({
  learner: grace,
  course: safety,
  progress: 66,
  score: 82.5,
  status: 'ON_TRACK',
  overdue: 0,
  timeSeconds: 7800,
  firstAccess: '2026-03-02T07:58:00Z',
  lastAccess: '2026-05-14T16:02:00Z',
  ...changes,
})

const item = (n: number, title: string, done: number, course = safety.id): Schemas['ItemCount'] => ({
  course,
  item: `item-${n}`,
  kind: 'PAGE',
  title,
  required: true,
  done,
  learners: 48,
})

const LEARNERS = [3, 1, 2, 4, 5, 6, 4, 7, 4, 12]
const bands = (learners: readonly number[]) =>
  learners.map((count, index) => ({ from: index * 10, to: index === 9 ? 100 : index * 10 + 9, learners: count }))

export const aSummary = (changes: Partial<Schemas['TrackingSummary']> = {}): Schemas['TrackingSummary'] => ({
  learners: 48,
  finished: 12,
  progress: { lowerQuartile: 41, median: 60, upperQuartile: 83 },
  bands: bands(LEARNERS),
  scored: 31,
  scoreMean: 78,
  neverCame: 5,
  behind: 7,
  overdue: 9,
  items: [item(1, 'Your way out', 42), item(2, 'Fire', 34), item(3, 'Walk', 15), item(4, 'Saw', 8, tools.id)],
  ...changes,
})

/** Nobody is here, or nothing is required. */
export const anEmptySummary = (changes: Partial<Schemas['TrackingSummary']> = {}) =>
  aSummary({
    learners: 0,
    finished: 0,
    progress: null,
    bands: bands(LEARNERS.map(() => 0)),
    scored: 0,
    scoreMean: null,
    neverCame: 0,
    behind: 0,
    overdue: 0,
    items: [],
    ...changes,
  })

export const aLearnerItem = (title: string, changes: Partial<Schemas['LearnerItem']> = {}): Schemas['LearnerItem'] => ({
  id: `item-${title}`,
  kind: 'PAGE',
  title,
  required: true,
  completion: 'VIEWED',
  weight: null,
  state: 'NOT_STARTED',
  doneAt: null,
  viewedAt: null,
  opensAt: null,
  dueAt: null,
  overdue: false,
  score: null,
  pushedAt: null,
  pushedBy: null,
  ...changes,
})

export const aLearnerCourse = (
  items: Schemas['LearnerItem'][],
  changes: Partial<Schemas['LearnerCourse']> = {},
): Schemas['LearnerCourse'] => {
  const { learner, ...figures } = aTrackingRow()
  return { ...figures, items, ...changes }
}

export const aLearnerTracking = (courses: Schemas['LearnerCourse'][]): Schemas['LearnerTracking'] => ({
  learner: grace,
  timeZone: 'Europe/Paris',
  progress: 66,
  score: 82.5,
  courses,
})
