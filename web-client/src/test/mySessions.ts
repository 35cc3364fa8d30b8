import type { Schemas } from '../api/schemas'
import type { Asked } from './contract'
import { aMyCourse, aMySession, safety, tools } from './samples'
import { NOW } from './visit'

export const LIST = 'GET /api/v1/me/sessions'

export const session = (changes: Partial<Schemas['MySession']> = {}) =>
  aMySession({ id: 's-1', courses: [aMyCourse(safety), aMyCourse(tools)], ...changes })

/** A session in which somebody stands so, in each of its courses too. */
export const standing = (answer: Schemas['AccessAnswer'], changes: Partial<Schemas['MySession']> = {}) =>
  session({
    access: answer,
    courses: [aMyCourse(safety, { access: answer, roles: changes.roles ?? ['LEARNER'] })],
    ...changes,
  })

export const answer = (
  items: Schemas['MySession'][],
  nextCursor: string | null = null,
): Schemas['MySessionsResponse'] => ({
  items,
  page: { limit: 20, hasMore: nextCursor !== null, nextCursor, total: null },
  counts: { current: 2, upcoming: 1, past: 4 },
  asOf: NOW,
})

export const ofView =
  (views: Partial<Record<string, Schemas['MySession'][]>>) =>
  ({ query }: Asked) =>
    answer(views[query.get('view') ?? ''] ?? [])

/** Over since 30 April, for good. */
export const gone = { view: 'PAST', windowEnd: '2026-04-30T16:00:00Z', changesAt: null } as const
