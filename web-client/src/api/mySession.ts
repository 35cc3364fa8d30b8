import { queryOptions } from '@tanstack/react-query'
import { untilFirst } from '../lib/untilFirst'
import { api, data } from './client'
import type { Schemas } from './schemas'

export type MySession = Schemas['MySession']

/** One session as oneself has it: said to everybody who has a role in it, listed or not. */
export const readMySession = (session: string) =>
  data(api.GET('/api/v1/me/sessions/{session}', { params: { path: { session } } }))

/**
 * It is asked anew by whoever comes back to it, since opening a course changes it, and when the clock does; `ahead` is how
 * far the installation's clock is ahead.
 */
export const mySession = (session: string, ahead: number) =>
  queryOptions({
    queryKey: ['my-sessions', 'one', session],
    queryFn: () => readMySession(session),
    staleTime: 1000,
    refetchInterval: ({ state }) => untilFirst(state.data ? changesOf(state.data) : [], Date.now() + ahead),
  })

/** When the clock alone changes what is said of a session and its courses. */
export const changesOf = ({ access, courses, nextDue }: MySession) => [
  ...[access, ...courses.map((each) => each.access)].map(({ changesAt }) => changesAt),
  nextDue?.dueAt,
]

/** Whether one learns in any session that stands in one's lists. */
export const learnsSomewhere = queryOptions({
  queryKey: ['my-sessions', 'learns'],
  queryFn: async ({ signal }) => {
    const { items } = await data(api.GET('/api/v1/me/progress', { params: { query: { limit: 1 } }, signal }))
    return items.length > 0
  },
  staleTime: 300_000,
})

type Roles = readonly Schemas['SessionRole'][]

/** Whether these roles let one see the session's own page, and not only one's view of it. */
export const runs = (roles: Roles) => roles.some((role) => role !== 'LEARNER')

/** Whether these roles, held in one course, make one its coach. */
export const coachesHere = (roles: Roles) => roles.includes('SESSION_COACH') || roles.includes('COURSE_COACH')
