import { queryOptions } from '@tanstack/react-query'
import { api, data } from './client'
import type { operations } from './schema'
import type { Schemas } from './schemas'

export type MarkingRow = Schemas['MarkingRow']
export type MarkState = Schemas['MarkState']

/** Which hand-ins: what waits for a mark, unless it says otherwise. */
type MarkingQuery = NonNullable<operations['listMarking']['parameters']['query']>

/** The hand-ins that one may mark, the oldest first: of one session, or over all of one's sessions where none is named. */
export const marking = (session: string | undefined, query: MarkingQuery) =>
  queryOptions({
    queryKey: ['marking', 'list', session ?? 'all', query],
    queryFn: ({ signal }) =>
      session === undefined
        ? data(api.GET('/api/v1/me/marking', { params: { query }, signal }))
        : data(api.GET('/api/v1/sessions/{session}/marking', { params: { path: { session }, query }, signal })),
  })

/** How many hand-ins wait for one's mark anywhere. */
export const waitingForMe = queryOptions({
  ...marking(undefined, { limit: 1, count: true }),
  staleTime: 60_000,
  select: ({ page }) => page.total ?? 0,
})
