import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { ClassesSearch, MembersSearch } from './search'

export type ClassGroup = Schemas['ClassResponse']
export type Member = Schemas['ClassMemberResponse']

export const classes = ({ owner, ...search }: ClassesSearch, me: string) =>
  queryOptions({
    queryKey: ['classes', search, owner],
    queryFn: ({ signal }) => {
      const query = { count: true, ...given(search), ...(owner ? { owner: [me] } : {}) }
      return data(api.GET('/api/v1/classes', { params: { query }, signal }))
    },
  })

/** One class with its version. */
export const classGroup = (classId: string) =>
  queryOptions({
    queryKey: ['classes', 'one', classId],
    queryFn: ({ signal }) => versioned(api.GET('/api/v1/classes/{classId}', { params: { path: { classId } }, signal })),
  })

export const members = (classId: string, search: MembersSearch) =>
  queryOptions({
    queryKey: ['classes', 'members', classId, search],
    queryFn: ({ signal }) =>
      data(
        api.GET('/api/v1/classes/{classId}/members', {
          params: { path: { classId }, query: { count: true, ...given(search) } },
          signal,
        }),
      ),
  })
