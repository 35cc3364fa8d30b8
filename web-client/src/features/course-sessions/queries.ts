import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { CourseSessionsSearch } from './search'

export type SessionOfCourse = Schemas['CourseTrackingRow']

/** How a course goes in each of the sessions that one may track. */
export const sessionsOf = (course: string, search: CourseSessionsSearch) => {
  const query = { count: true, ...given(search) }
  return queryOptions({
    queryKey: ['courses', 'tracking', course, query],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/courses/{course}/tracking', { params: { path: { course }, query }, signal })),
  })
}
