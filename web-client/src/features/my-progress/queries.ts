import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { changesOf, type MySession, readMySession } from '../../api/mySession'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { untilFirst } from '../../lib/untilFirst'

/** How far one is in a session, and the session as one has it; that is undefined where one has left it meanwhile. */
export type Learnt = { progress: Schemas['MyProgress']; mine: MySession | undefined }

/**
 * How far one is, session after session: asked anew by whoever comes back to it, and when the clock changes one of them;
 * `ahead` is how far the installation's clock is ahead.
 */
export const myProgress = (ahead: number) =>
  infiniteQueryOptions({
    queryKey: ['my-sessions', 'progress'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) }
      const { items, page } = await data(api.GET('/api/v1/me/progress', { params: { query }, signal }))
      return { items: await Promise.all(items.map(learnt)), page }
    },
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    staleTime: 1000,
    refetchInterval: ({ state }) => {
      const mine = state.data?.pages.flatMap(({ items }) => items).flatMap((each) => each.mine ?? []) ?? []
      return untilFirst(mine.flatMap(changesOf), Date.now() + ahead)
    },
  })

const learnt = async (progress: Schemas['MyProgress']): Promise<Learnt> => ({
  progress,
  mine: await readMySession(progress.session.id).catch(nothingIfGone),
})

function nothingIfGone(failure: unknown): undefined {
  if (failure instanceof ApiError && failure.status === 404) return undefined
  throw failure
}
