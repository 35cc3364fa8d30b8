import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

/** Sets the one field that a warning offers to mend. */
export const applyMend = (session: string, etag: string, { pointer, value }: Schemas['Mend']) =>
  data(
    api.PATCH('/api/v1/sessions/{session}', {
      params: { path: { session }, header: { 'If-Match': etag } },
      body: { [pointer.replace(/^\//, '')]: value },
      headers: { 'Content-Type': 'application/merge-patch+json' },
    }),
  )

export const deleteSession = (session: string) => (dryRun: boolean) =>
  data(api.DELETE('/api/v1/sessions/{session}', { params: { path: { session }, query: { dryRun } } }))
