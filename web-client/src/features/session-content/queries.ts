import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export type Row = Schemas['SessionItemSummary']
export type Item = Schemas['SessionItemResponse']

/** A course inside a session. */
export type Place = { session: string; course: string }

/** What is in a course inside a session, as its coaches see it. */
export const outline = ({ session, course }: Place) =>
  queryOptions({
    queryKey: ['session-content', session, course, 'outline'],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/sessions/{session}/courses/{course}/items', {
          params: { path: { session, course } },
          signal,
        }),
      ),
  })

/** One item of it with its version. */
export const item = ({ session, course }: Place, id: string) =>
  queryOptions({
    queryKey: ['session-content', session, course, 'item', id],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/sessions/{session}/courses/{course}/items/{item}', {
          params: { path: { session, course, item: id } },
          signal,
        }),
      ),
  })
