import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, data, versioned } from './client'
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

/** The classes that were enrolled in it; for its managers. */
export const classLinks = (session: string) =>
  queryOptions({
    queryKey: ['session', session, 'classes'],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/sessions/{session}/classes', { params: { path: { session }, query: { limit: 200 } }, signal }),
      ),
  })

export const mayDo = (one: Session, act: Schemas['SessionAct']) => one.acts.includes(act)

/** The courses of the session in which one may do that. */
export const coursesFor = (one: Session, act: Schemas['SessionAct']): Schemas['CourseSummary'][] =>
  one.courses.filter(({ acts }) => acts.includes(act)).map(({ course }) => course)

/** After a change to a session: it, its people and every list it stands in are asked for anew. */
export const sessionChanged = (cache: QueryClient, id: string) =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['session', id] }),
    cache.invalidateQueries({ queryKey: ['sessions'] }),
    cache.invalidateQueries({ queryKey: ['my-sessions'] }),
  ])
