import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { changesOf } from '../../api/mySession'
import { untilFirst } from '../../lib/untilFirst'
import type { View } from './search'

const WORD = { current: 'CURRENT', upcoming: 'UPCOMING', past: 'PAST' } as const

/**
 * One's own sessions of one list, page after page: asked anew by whoever comes back to it, since opening a course changes its
 * row, and when the clock changes one of them; `ahead` is how far the installation's clock is ahead.
 */
export const mySessions = (view: View, ahead: number) =>
  infiniteQueryOptions({
    queryKey: ['my-sessions', 'list', view],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/api/v1/me/sessions', {
          params: { query: { view: WORD[view], limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    staleTime: 1000,
    refetchInterval: ({ state }) => {
      const sessions = state.data?.pages.flatMap(({ items }) => items) ?? []
      return untilFirst(sessions.flatMap(changesOf), Date.now() + ahead)
    },
  })
