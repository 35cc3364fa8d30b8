import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const extendAccess = (session: string, user: string, body: Schemas['ExtensionRequest']) =>
  data(
    api.PUT('/api/v1/sessions/{session}/enrollments/{user}/extension', { params: { path: { session, user } }, body }),
  )

export const endExtension = (session: string, user: string) =>
  data(api.DELETE('/api/v1/sessions/{session}/enrollments/{user}/extension', { params: { path: { session, user } } }))
