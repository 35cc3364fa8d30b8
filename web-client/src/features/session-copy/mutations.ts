import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

type Request = Schemas['CopyRequest']

const copies = (session: string, body: Request, signal?: AbortSignal) =>
  data(
    api.POST('/api/v1/sessions/{session}/copies', {
      params: { path: { session } },
      body,
      ...(signal ? { signal } : {}),
    }),
  )

/** What the copy would be; nothing is kept. */
export const previewCopy = (session: string) => (body: Request, signal: AbortSignal) =>
  copies(session, { ...body, dryRun: true }, signal)

export const copySession = (session: string, body: Request) => copies(session, body)
