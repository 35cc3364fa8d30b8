import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { given } from '../../lib/given'
import { type Found, findPeople, foundPerson } from '../../words/find'
import type { SessionsSearch } from './search'

export const sessions = (search: SessionsSearch) =>
  queryOptions({
    queryKey: ['sessions', search],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions', { params: { query: { count: true, ...given(search) } }, signal })),
  })

/** The names of the categories that the address filters by; one that is gone stands for itself. */
export const namedCategories = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['categories', 'named'],
    queryFn: async ({ signal }): Promise<Found[]> => {
      const query = { limit: 200, sort: 'name' }
      const { items } = await data(api.GET('/api/v1/session-categories', { params: { query }, signal }))
      return items.map(({ id, name }) => ({ id, label: name }))
    },
    enabled: ids.length > 0,
    staleTime: 60_000,
  })

/** In the address a coach goes by the username. */
const byUsername = (person: Found): Found => ({ ...person, id: person.detail ?? person.id })

const findAmongCoaches = findPeople({ as: 'coach' })

/** Coaches to filter by; nobody wants to hear here who cannot be one. */
export const findCoaches = async (text: string, signal: AbortSignal) =>
  (await findAmongCoaches(text, signal)).filter(({ why }) => !why).map(byUsername)

/** The names of the coaches that the address filters by. */
export const namedCoaches = (username: string[]) =>
  queryOptions({
    queryKey: ['users', 'named', username],
    queryFn: async ({ signal }): Promise<Found[]> => {
      const { items } = await data(api.GET('/api/v1/users', { params: { query: { username } }, signal }))
      return items.map(foundPerson).map(byUsername)
    },
    enabled: username.length > 0,
    staleTime: 60_000,
  })
