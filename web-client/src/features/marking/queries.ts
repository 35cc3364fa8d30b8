import { queryOptions } from '@tanstack/react-query'
import { api, versioned } from '../../api/client'
import { marking } from '../../api/marking'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { MarkingSearch } from './search'

export type Submission = Schemas['SubmissionResponse']

/** A hand-in of a course inside a session. */
export type HandInPlace = { session: string; course: string; submission: string }

/** What the address asks for. */
export const queue = (session: string | undefined, { q, state, course, item, cursor }: MarkingSearch) =>
  marking(session, { count: true, ...given({ q, state: state && [state], course, item, cursor }) })

/** How many marks of an assignment are held back. */
export const heldBack = (session: string, item: string) =>
  marking(session, { item, state: ['HELD_BACK'], limit: 1, count: true })

/** The hand-ins of a learner at an assignment that nothing has taken the place of: one, if any. */
export const latestOf = ({ session, learner, item }: Submission) =>
  marking(session.id, { item: item.id, q: learner.username, state: ['WAITING', 'HELD_BACK', 'RELEASED'] })

/** Its files can be opened for ten minutes. */
const GOOD_FOR = 8 * 60_000

/** What a learner handed in, with the version that a mark is held against. */
export const submission = (place: HandInPlace) =>
  queryOptions({
    queryKey: ['marking', 'submission', place.submission],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/sessions/{session}/courses/{course}/submissions/{submission}', {
          params: { path: place },
          signal,
        }),
      ),
    refetchInterval: GOOD_FOR,
  })
