import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export type Row = Schemas['BaseItemSummary']
export type Item = Schemas['BaseItemResponse']

const place = (course: string) => ({ path: { course } })

/** What is in a course, with the version of its order: that is read first, so that it never is newer than what is shown. */
export const outline = (course: string) =>
  queryOptions({
    queryKey: ['course-content', course, 'outline'],
    queryFn: async ({ signal }) => {
      const order = api.GET('/api/v1/courses/{course}/item-order', { params: place(course), signal })
      const { etag } = await versioned(order)
      const { items } = await data(api.GET('/api/v1/courses/{course}/items', { params: place(course), signal }))
      return { etag, items }
    },
  })

/** One item with its version. */
export const item = (course: string, id: string) =>
  queryOptions({
    queryKey: ['course-content', course, 'item', id],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/courses/{course}/items/{item}', { params: { path: { course, item: id } }, signal })),
  })
