import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, versioned } from './client'
import type { Schemas } from './schemas'

export type Session = Schemas['SessionResponse']

/** One session with its version: several features show and change it. */
export const session = (id: string) =>
  queryOptions({
    queryKey: ['session', id],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/sessions/{session}', { params: { path: { session: id } }, signal })),
  })

export const useSession = (id: string): Session => useSuspenseQuery(session(id)).data.value

export const mayDo = (one: Session, act: Schemas['SessionAct']) => one.acts.includes(act)

/** After a change to a session: it, its people and every list it stands in are asked for anew. */
export const sessionChanged = (cache: QueryClient, id: string) =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['session', id] }),
    cache.invalidateQueries({ queryKey: ['sessions'] }),
    cache.invalidateQueries({ queryKey: ['my-sessions'] }),
  ])
