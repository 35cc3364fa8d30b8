import type { QueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { sessionChanged } from '../../api/session'
import { type Place, readScore } from './queries'

/** Reports a score in place of the one that was read, if there was one. */
export const reportScore = (path: Place, body: Schemas['ResultRequest'], etag: string | undefined) =>
  data(
    api.PUT('/api/v1/sessions/{session}/courses/{course}/items/{item}/results/{user}', {
      params: { path, ...(etag ? { header: { 'If-Match': etag } } : {}) },
      body,
    }),
  )

/** Takes a score back as it was when that was asked about: one that is corrected meanwhile stays. */
export function takingBack(path: Place) {
  let asked: Awaited<ReturnType<typeof readScore>> | undefined
  const remove = async (dryRun: boolean) => {
    asked ??= await readScore(path)
    return data(
      api.DELETE('/api/v1/sessions/{session}/courses/{course}/items/{item}/results/{user}', {
        params: { path, query: { dryRun }, header: { 'If-Match': asked.etag } },
      }),
    )
  }
  return { remove, score: () => asked?.value.score ?? null }
}

/** Grants so many attempts beyond everybody's, in place of any before. */
export const grantAttempts = (path: Place, count: number) =>
  data(
    api.PUT('/api/v1/sessions/{session}/courses/{course}/items/{item}/attempts/{user}', {
      params: { path },
      body: { attempts: count },
    }),
  )

/** After a score has changed, so have all figures that it is in. */
export const scoresChanged = (cache: QueryClient, session: string) =>
  Promise.all([sessionChanged(cache, session), cache.invalidateQueries({ queryKey: ['courses', 'tracking'] })])
