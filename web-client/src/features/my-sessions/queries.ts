import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import type { View } from './search'

const WORD = { current: 'CURRENT', upcoming: 'UPCOMING', past: 'PAST' } as const

/** One's own sessions of one list, page after page. */
export const mySessions = (view: View) =>
  infiniteQueryOptions({
    queryKey: ['my-sessions', view],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/api/v1/me/sessions', {
          params: { query: { view: WORD[view], limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  })

/** A course that may be opened, or why not. */
export type Entry = { course: Schemas['CourseInSession'] } | { refusal: ApiError }

/** A refusal that says why is an answer to show, not a failure. */
function orRefusal(failure: unknown): Entry {
  if (failure instanceof ApiError && failure.status === 403) return { refusal: failure }
  throw failure
}

export const courseInSession = (session: string, course: string) =>
  queryOptions({
    queryKey: ['my-sessions', 'course', session, course],
    queryFn: ({ signal }): Promise<Entry> =>
      data(
        api.GET('/api/v1/me/sessions/{session}/courses/{course}', { params: { path: { session, course } }, signal }),
      ).then((found) => ({ course: found }), orRefusal),
  })
