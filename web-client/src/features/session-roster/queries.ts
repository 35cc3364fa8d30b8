import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { given } from '../../lib/given'
import type { RosterSearch } from './search'

/** The learners of a session, by what the address says. */
export const roster = (session: string, { q, source, course, sort, cursor }: RosterSearch) => {
  const query = { count: true, ...given({ q, source, course, sort, cursor }) }
  return queryOptions({
    queryKey: ['session', session, 'roster', query],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/enrollments', { params: { path: { session }, query }, signal })),
  })
}
