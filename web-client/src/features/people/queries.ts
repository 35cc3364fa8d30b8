import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { PeopleSearch, View } from './search'

export type User = Schemas['UserResponse']

export const people = ({ role, account, ...search }: PeopleSearch) =>
  queryOptions({
    queryKey: ['people', search, role, account],
    queryFn: ({ signal }) => {
      const filters = { ...(role ? { role: [role] } : {}), ...(account ? { active: account === 'active' } : {}) }
      return data(
        api.GET('/api/v1/users', { params: { query: { count: true, ...given(search), ...filters } }, signal }),
      )
    },
  })

/** One person with the version of the account. */
export const onePerson = (user: string) =>
  queryOptions({
    queryKey: ['people', 'one', user],
    queryFn: ({ signal }) => versioned(api.GET('/api/v1/users/{user}', { params: { path: { user } }, signal })),
  })

export const usePerson = (user: string) => useSuspenseQuery(onePerson(user)).data

const VIEW: Record<View, Schemas['SessionView']> = { current: 'CURRENT', upcoming: 'UPCOMING', past: 'PAST' }

/** One of the three lists that somebody else sees in “My sessions”. */
export const sessionsOf = (user: string, view: View, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'sessions', user, view, cursor],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/users/{user}/sessions', {
          params: { path: { user }, query: { view: VIEW[view], ...given({ cursor }) } },
          signal,
        }),
      ),
  })

/** The browsers in which somebody else is signed in. */
export const signInsOf = (user: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'sign-ins', user, cursor],
    queryFn: ({ signal }) => {
      const params = { path: { user }, query: { count: true, ...given({ cursor }) } }
      return data(api.GET('/api/v1/users/{user}/sign-ins', { params, signal }))
    },
  })

/** The access tokens of somebody else. */
export const tokensOf = (user: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'tokens', user, cursor],
    queryFn: ({ signal }) => {
      const params = { path: { user }, query: { count: true, ...given({ cursor }) } }
      return data(api.GET('/api/v1/users/{user}/tokens', { params, signal }))
    },
  })
