import { screen } from '@testing-library/react'
import type { Schemas } from '../api/schemas'
import { come as comeTo, DOOR, found, LIST, PLACE, VISIT, visited } from './courseInSession'
import { aHeading, anItem, itemsOf } from './reading'
import { anAccess } from './samples'
import type { Stubs } from './stubApi'

export const ITEM = 'GET /api/v1/me/sessions/{session}/courses/{course}/items/{item}'
export const DONE = 'PUT /api/v1/me/sessions/{session}/courses/{course}/items/{item}/completion'

export const welcome = anItem('Welcome', { state: 'DONE', doneAt: '2026-05-10T08:00:00Z' })
export const wayOut = anItem('Your way out', { next: true, dueAt: '2026-05-20T21:59:59Z', dueAfterDays: 9 })
export const walk = anItem('Walk your floor', {
  completion: 'MARKED',
  state: 'STARTED',
  overdue: true,
  dueAt: '2026-05-03T21:59:59Z',
})
export const check = anItem('Final check', { state: 'NOT_OPEN', opensAt: '2026-05-31T22:00:00Z', opensAfterDays: 30 })
export const outline = [welcome, aHeading('Fire'), wayOut, walk, aHeading('At the end'), check]

export const reading = anAccess({
  level: 'READ',
  view: 'PAST',
  reason: 'LEARNER_WINDOW_OVER',
  windowEnd: '2026-04-30T20:00:00Z',
  canContribute: false,
  changesAt: null,
})
export const teaching = anAccess({
  level: 'TEACH',
  role: 'SESSION_COACH',
  reason: 'COACH_WINDOW_OPEN',
  canContribute: false,
})

type Who = { as?: Schemas['PlatformRole']; at?: string; course?: Partial<Schemas['CourseInSession']>; api?: Stubs }

/** Comes to the course, or to an item of it, with its outline as it stands above unless said otherwise. */
export const come = ({ as = 'LEARNER', at = PLACE, course = {}, api = {} }: Who = {}) => {
  const there = found(course)
  const answers = { [DOOR]: there, [VISIT]: visited(there.access, there.roles), [LIST]: itemsOf(...outline), ...api }
  return comeTo({ as, api: answers }, at)
}

export const content = () => screen.findByRole('navigation', { name: 'Content' })
export const linkOf = async (name: string | RegExp) => (await screen.findByRole('link', { name })).getAttribute('href')
export const without = (item: Schemas['MyItem']) => ({
  ...item,
  state: null,
  next: false,
  overdue: false,
  dueAt: null,
  opensAt: null,
})
