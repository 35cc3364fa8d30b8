import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const updateMe = (etag: string, body: Schemas['MeDetailsPatch']) =>
  data(api.PATCH('/api/v1/me', { params: { header: { 'If-Match': etag } }, body }))

export const createToken = (body: Schemas['PersonalTokenRequest']) => data(api.POST('/api/v1/me/tokens', { body }))

export const endSignIn = (signIn: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/me/sign-ins/{signIn}', { params: { path: { signIn }, query: { dryRun } } }))

export const endOtherSignIns = (dryRun: boolean) =>
  data(api.DELETE('/api/v1/me/sign-ins', { params: { query: { dryRun } } }))

export const revokeToken = (token: string) =>
  data(api.DELETE('/api/v1/me/tokens/{token}', { params: { path: { token } } }))
