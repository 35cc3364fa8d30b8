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
