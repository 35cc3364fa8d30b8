import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, versioned } from './client'
import type { Schemas } from './schemas'

/** One course with its version: several features show it. */
export const course = (id: string) =>
  queryOptions({
    queryKey: ['courses', 'one', id],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/courses/{course}', { params: { path: { course: id } }, signal })),
  })

export const useCourse = (id: string): Schemas['CourseResponse'] => useSuspenseQuery(course(id)).data.value
