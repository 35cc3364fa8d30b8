import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'

export const createUser = (body: Schemas['UserRequest']) => data(api.POST('/api/v1/users', { body }))

export const updateUser = (user: string, etag: string, body: Schemas['UserDetailsPatch']) =>
  data(api.PATCH('/api/v1/users/{user}', { params: { path: { user }, header: { 'If-Match': etag } }, body }))

export const deleteUser = (user: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/users/{user}', { params: { path: { user }, query: { dryRun } } }))

export const setPassword = (user: string, password: string) =>
  data(api.PUT('/api/v1/users/{user}/password', { params: { path: { user } }, body: { password } }))

export const createPasswordLink = (user: string) =>
  data(api.POST('/api/v1/users/{user}/password-links', { params: { path: { user } } }))

export const endSignInsOf = (user: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/users/{user}/sign-ins', { params: { path: { user }, query: { dryRun } } }))

export const endSignInOf = (user: string, signIn: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/users/{user}/sign-ins/{signIn}', { params: { path: { user, signIn }, query: { dryRun } } }))

export const revokeTokenOf = (user: string, token: string, dryRun: boolean) =>
  data(api.DELETE('/api/v1/users/{user}/tokens/{token}', { params: { path: { user, token }, query: { dryRun } } }))
