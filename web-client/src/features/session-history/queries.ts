import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export type Change = Schemas['SessionChangeResponse']

/** Who changed what, newest first, page after page. */
export const history = (session: string) =>
  infiniteQueryOptions({
    queryKey: ['session', session, 'history'],
    queryFn: ({ pageParam, signal }) =>
      data(
        api.GET('/api/v1/sessions/{session}/history', {
          params: { path: { session }, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  })
