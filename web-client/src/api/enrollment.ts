import { queryOptions } from '@tanstack/react-query'
import { api, data } from './client'
import type { Schemas } from './schemas'

export type Enrollment = Schemas['EnrollmentResponse']

/** One learner's place in a session: the roster has it already, other pages ask for it. */
export const enrollment = (session: string, user: string) =>
  queryOptions({
    queryKey: ['session', session, 'enrollment', user],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/enrollments/{user}', { params: { path: { session, user } }, signal })),
  })
