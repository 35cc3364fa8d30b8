import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const createSession = (body: Schemas['SessionRequest']) => data(api.POST('/api/v1/sessions', { body }))

/** Changes details only; refused with 412 where somebody else was faster. */
export const updateSession = (session: string, etag: string, patch: Partial<Schemas['SessionDetails']>) =>
  data(
    api.PATCH('/api/v1/sessions/{session}', {
      params: { path: { session }, header: { 'If-Match': etag } },
      body: patch,
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )
