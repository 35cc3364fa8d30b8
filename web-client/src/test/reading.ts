import type { Schemas } from '../api/schemas'
import { anAccess, pageOf } from './samples'

/** What is in a course inside a session, as the API answers it for stubs; say only what a test is about. */

const session = { id: 's-1', title: 'Spring 2026 Onboarding' }
const course = { id: 'c-1', code: 'SAFE', title: 'Workplace safety' }

/** A page that is done once it was opened. */
export const anItem = (title: string, changes: Partial<Schemas['MyItem']> = {}): Schemas['MyItem'] => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  kind: 'PAGE',
  title,
  required: true,
  completion: 'VIEWED',
  state: 'NOT_STARTED',
  doneAt: null,
  score: null,
  opensAt: null,
  opensAfterDays: null,
  dueAt: null,
  dueAfterDays: null,
  overdue: false,
  next: false,
  news: false,
  ...changes,
})

export const aHeading = (title: string) =>
  anItem(title, { kind: 'SECTION', state: null, completion: null, required: false })

export const itemsOf = (...items: Schemas['MyItem'][]) => pageOf(...items)

export const anOpened = (
  item: Schemas['MyItem'],
  changes: Partial<Schemas['MyItemResponse']> = {},
): Schemas['MyItemResponse'] => ({
  session,
  course,
  item,
  body: null,
  url: null,
  file: null,
  files: [],
  passMark: null,
  allowed: null,
  maxPoints: null,
  quiz: null,
  previous: null,
  next: null,
  access: anAccess(),
  ...changes,
})

/** With one course, and one score in it. */
export const myProgress = (id: string, score: number): Schemas['MyProgress'] => ({
  session,
  timeZone: 'Europe/Paris',
  accessStart: null,
  accessEnd: null,
  durationDays: null,
  access: anAccess(),
  progress: 50,
  score,
  courses: [
    {
      course: { ...course, id },
      progress: 50,
      score,
      status: 'BEHIND',
      overdue: 1,
      timeSeconds: 60,
      firstAccess: null,
      lastAccess: null,
      nextDue: null,
    },
  ],
})
