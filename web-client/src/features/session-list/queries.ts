import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { COACHES, nameOf } from '../../api/find'
import type { SessionsSearch } from './search'

const said = (search: SessionsSearch) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

export const sessions = (search: SessionsSearch) =>
  queryOptions({
    queryKey: ['sessions', search],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/sessions', { params: { query: { count: true, ...said(search) } }, signal })),
  })

type Choice = { value: string; label: string }

/** Categories to filter by: those that match what is typed. */
export const categoryChoices = queryOptions({
  queryKey: ['categories', 'choices'],
  queryFn: async ({ signal }): Promise<Choice[]> => {
    const query = { limit: 200, sort: 'name' }
    const { items } = await data(api.GET('/api/v1/session-categories', { params: { query }, signal }))
    return items.map(({ id, name }) => ({ value: id, label: name }))
  },
  staleTime: 60_000,
})

/** Coaches to filter by: those that match what is typed, named in the address by username. */
export const coachChoices = (q: string) =>
  queryOptions({
    queryKey: ['users', 'coach-choices', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const query = { limit: 50, role: [...COACHES], ...(q ? { q } : {}) }
      const { items } = await data(api.GET('/api/v1/users', { params: { query }, signal }))
      return items.map((user) => ({ value: user.username, label: nameOf(user) }))
    },
    staleTime: 60_000,
  })

/** The names of the coaches that the address filters by. */
export const namedCoaches = (username: string[]) =>
  queryOptions({
    queryKey: ['users', 'named', username],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await data(api.GET('/api/v1/users', { params: { query: { username } }, signal }))
      return items.map((user) => ({ value: user.username, label: nameOf(user) }))
    },
    enabled: username.length > 0,
    staleTime: 60_000,
  })
