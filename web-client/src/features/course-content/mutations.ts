import type { QueryClient } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const addItem = (course: string, body: Schemas['ItemRequest']) =>
  data(api.POST('/api/v1/courses/{course}/items', { params: { path: { course } }, body }))

export const changeItem = (course: string, item: string, etag: string, body: Schemas['BaseItemDetailsPatch']) =>
  data(
    api.PATCH('/api/v1/courses/{course}/items/{item}', {
      params: { path: { course, item }, header: { 'If-Match': etag } },
      body,
    }),
  )

/** Takes it out of every session, or brings it back into those that do not hide it themselves. */
export const hideItem = (course: string, item: string, hidden: boolean) =>
  data(api.PATCH('/api/v1/courses/{course}/items/{item}', { params: { path: { course, item } }, body: { hidden } }))

export const deleteItem = (course: string, item: string) => async (dryRun: boolean) => {
  const answer = await data(
    api.DELETE('/api/v1/courses/{course}/items/{item}', { params: { path: { course, item }, query: { dryRun } } }),
  )
  // the item itself is what the question is about
  return { ...answer, goes: answer.goes.filter(({ what }) => what !== 'items') }
}

/** Puts all items into an order, unless somebody else has changed it since. */
export const orderItems = (course: string, etag: string, items: string[]) =>
  versioned(
    api.PUT('/api/v1/courses/{course}/item-order', {
      params: { path: { course }, header: { 'If-Match': etag } },
      body: { items },
    }),
  )

/** After a change to the content: whoever shows some of it asks anew, in every session of the course. */
export const contentChanged = (cache: QueryClient, course: string) =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['course-content', course] }),
    cache.invalidateQueries({ queryKey: ['session-content'] }),
  ])
