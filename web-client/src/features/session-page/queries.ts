import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'

/** The classes that brought learners here; managers only. */
export const linkedClasses = (session: string) =>
  queryOptions({
    queryKey: ['session', session, 'classes'],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/sessions/{session}/classes', { params: { path: { session }, query: { limit: 200 } }, signal }),
      ),
  })

/** What learners, coaches and the reader may do here as time goes by. */
export const accessPhases = (session: string) =>
  queryOptions({
    queryKey: ['session', session, 'access-phases'],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/access-phases', { params: { path: { session } }, signal })),
  })
