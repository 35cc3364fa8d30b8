import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { untilFirst } from '../../lib/untilFirst'

/** A session in which one learns, and how far one is there. */
export type Learnt = Schemas['MyProgress']

/**
 * How far one is, session after session: asked anew by whoever comes back to it, and when the clock changes one of them;
 * `ahead` is how far the installation's clock is ahead.
 */
export const myProgress = (ahead: number) =>
  infiniteQueryOptions({
    queryKey: ['my-sessions', 'progress'],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) }
      return data(api.GET('/api/v1/me/progress', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    staleTime: 1000,
    refetchInterval: ({ state }) => {
      const sessions = state.data?.pages.flatMap(({ items }) => items) ?? []
      return untilFirst(sessions.flatMap(changesOf), Date.now() + ahead)
    },
  })

const changesOf = ({ access, courses }: Learnt) => [access.changesAt, ...courses.map((each) => each.nextDue?.dueAt)]
