import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import { me } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'

export type Token = Schemas['PersonalTokenResponse']
export type SignIn = Schemas['SignInResponse']

/** Oneself with the version, for changing it. */
export const myDetails = queryOptions({
  queryKey: [...me.queryKey, 'details'],
  queryFn: ({ signal }) => versioned(api.GET('/api/v1/me', { signal })),
})

export const myTokens = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['tokens', cursor],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/me/tokens', { params: { query: { count: true, ...given({ cursor }) } }, signal })),
  })

export const mySignIns = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['sign-ins', cursor],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/me/sign-ins', { params: { query: { count: true, ...given({ cursor }) } }, signal })),
  })
