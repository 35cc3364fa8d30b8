import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import { orderOf, type TrackingSearch } from './search'

export type TrackingRow = Schemas['TrackingRow']
export type Summary = Schemas['TrackingSummary']

const only = (course: string | undefined) => (course ? [course] : undefined)

/** Which rows: what the list and the file have in common. */
export const filtersOf = ({ q, course, status, ...search }: TrackingSearch) =>
  given({ q, course: only(course), class: search.class, status })

/** The learners of a session with their figures, by what the address says. */
export const rows = (session: string, search: TrackingSearch) => {
  const query = { count: true, ...filtersOf(search), ...given({ sort: orderOf(search), cursor: search.cursor }) }
  return queryOptions({
    queryKey: ['session', session, 'tracking', 'rows', query],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/tracking', { params: { path: { session }, query }, signal })),
  })
}

/** How the learners of a session get on together, in one course or one class where the address names it. */
export const summary = (session: string, { course, ...search }: TrackingSearch) => {
  const query = given({ course: only(course), class: search.class })
  return queryOptions({
    queryKey: ['session', session, 'tracking', 'summary', query],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/tracking/summary', { params: { path: { session }, query }, signal })),
  })
}
