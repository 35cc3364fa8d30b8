import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../../api/client'
import { type MySession, readMySession } from '../../../api/mySession'
import { ApiError } from '../../../api/problem'
import type { Schemas } from '../../../api/schemas'
import { untilFirst } from '../../../lib/untilFirst'

type Course = Schemas['CourseInSession']

/** A course as one finds it on coming to it. */
export type Door =
  | { kind: 'open'; course: Course }
  /** Opening it would start one's own days: that needs a word first. */
  | { kind: 'clock'; course: Course; starts: Schemas['StartsDays'] }
  /** Why not, and the session as one has it. */
  | { kind: 'refused'; refusal: ApiError; session: MySession | undefined }

type Place = { session: string; course: string }
/** `nth` tells one arrival from the next; `ahead` is how far the installation's clock is ahead. */
export type Arrival = Place & { nth: number; ahead: number }

/**
 * Coming to a course opens it: one visit for each arrival, none where it would start one's time. From then on it only looks:
 * when the clock changes what one may do, and when one comes back to the window. No signal is heard, since a visit counts
 * once it is sent, whoever still waits for it.
 */
export const door = ({ ahead, ...arrival }: Arrival) =>
  queryOptions({
    queryKey: ['my-sessions', 'course', arrival],
    queryFn: ({ client, queryKey }) => arrive(arrival, client.getQueryData<Door>(queryKey)),
    refetchInterval: ({ state }) => untilFirst([changeOf(state.data)], Date.now() + ahead),
  })

async function arrive(place: Place, before: Door | undefined): Promise<Door> {
  try {
    const course = await data(
      api.GET('/api/v1/me/sessions/{session}/courses/{course}', { params: { path: at(place) } }),
    )
    if (before?.kind === 'open') return { kind: 'open', course }
    const starts = course.startsDays
    return starts ? { kind: 'clock', course, starts } : await open(place, course)
  } catch (failure) {
    return refused(place, failure)
  }
}

const at = ({ session, course }: Place) => ({ session, course })

/** Opens it: what one may do from now on is the visit's answer. */
export async function open(place: Place, course: Course): Promise<Door> {
  const visit = await data(
    api.POST('/api/v1/me/sessions/{session}/courses/{course}/visits', { params: { path: at(place) } }),
  )
  const { access, roles, firstEntryAt, lastAt } = visit
  return { kind: 'open', course: { ...course, access, roles, firstEntryAt, lastVisitAt: lastAt } }
}

/** A refusal that says why is an answer to show; whatever else fails, fails. */
export async function refused({ session }: Place, failure: unknown): Promise<Door> {
  if (!(failure instanceof ApiError) || failure.status !== 403) throw failure
  return { kind: 'refused', refusal: failure, session: await readMySession(session).catch(() => undefined) }
}

function changeOf(found: Door | undefined): string | null | undefined {
  return found?.kind === 'refused' ? found.refusal.access?.changesAt : found?.course.access.changesAt
}
