import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { isRunning, type Outcome } from './outcomes'

const WHILE_RUNNING = 1000

export const imports = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', 'list', cursor],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/imports', { params: { query: { limit: 25, ...(cursor ? { cursor } : {}) } }, signal })),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 2 * WHILE_RUNNING : false),
  })

/** One import; asked again every second while it is under way. */
export const oneImport = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => data(api.GET('/api/v1/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? WHILE_RUNNING : false),
  })

/** The rows of one outcome, as they stand in this state of the import. */
export const importRows = (importId: string, state: string, outcome: Outcome | 'all', cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', importId, 'rows', state, outcome, cursor],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/imports/{importId}/rows', {
          params: {
            path: { importId },
            query: { limit: 50, ...(outcome === 'all' ? {} : { outcome: [outcome] }), ...(cursor ? { cursor } : {}) },
          },
          querySerializer: { array: { style: 'form', explode: false } },
          signal,
        }),
      ),
  })

/** The session that an import was started from. */
export const sessionOfImport = (session: string) =>
  queryOptions({
    queryKey: ['imports', 'session', session],
    queryFn: ({ signal }) => data(api.GET('/api/v1/sessions/{session}', { params: { path: { session } }, signal })),
  })
