import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const createCategory = (body: Schemas['CategoryRequest']) =>
  data(api.POST('/api/v1/session-categories', { body }))

export const updateCategory = (category: string, etag: string, body: Schemas['CategoryRequestPatch']) =>
  data(
    api.PATCH('/api/v1/session-categories/{category}', {
      params: { path: { category }, header: { 'If-Match': etag } },
      body,
    }),
  )

export const deleteCategory = (category: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/session-categories/{category}', { params: { path: { category }, query: { dryRun } } }))
