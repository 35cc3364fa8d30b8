import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import { marking } from '../../api/marking'
import type { Schemas } from '../../api/schemas'

export type LearnerTracking = Schemas['LearnerTracking']
export type LearnerCourse = Schemas['LearnerCourse']
export type LearnerItem = Schemas['LearnerItem']

/** How one learner gets on, item by item. */
export const learnerTracking = (session: string, user: string) =>
  queryOptions({
    queryKey: ['session', session, 'tracking', 'learner', user],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions/{session}/tracking/{user}', { params: { path: { session, user } }, signal })),
  })

/** What the learner handed in and waits for the mark of whoever asks. */
export const waitingOf = (session: string, { learner }: LearnerTracking) =>
  marking(session, { q: learner.username, limit: 200 })

/** The attempts of a learner at a quiz, always as they are now. */
export const attempts = (path: Place) =>
  queryOptions({
    queryKey: ['session', path.session, 'attempts', path],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/sessions/{session}/courses/{course}/items/{item}/attempts/{user}', {
          params: { path },
          signal,
        }),
      ),
    staleTime: 0,
  })

/** Where a score is reported: a learner at an item. */
export type Place = { session: string; course: string; item: string; user: string }

/** The score that was reported there, with its version. */
export const readScore = (path: Place, signal?: AbortSignal) =>
  versioned(
    api.GET('/api/v1/sessions/{session}/courses/{course}/items/{item}/results/{user}', {
      params: { path },
      ...(signal ? { signal } : {}),
    }),
  )

/** The same, always as it is now. */
export const reportedScore = (path: Place) =>
  queryOptions({
    queryKey: ['session', path.session, 'result', path],
    queryFn: ({ signal }) => readScore(path, signal),
    staleTime: 0,
    gcTime: 0,
  })
