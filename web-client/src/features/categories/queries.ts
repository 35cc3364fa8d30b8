import { queryOptions } from '@tanstack/react-query'
import { api, data, versioned } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { CategoriesSearch } from './search'

export type Category = Schemas['CategoryResponse']

export const categories = (search: CategoriesSearch) =>
  queryOptions({
    queryKey: ['categories', search],
    queryFn: ({ signal }) =>
      data(api.GET('/api/v1/session-categories', { params: { query: { count: true, ...given(search) } }, signal })),
  })

/** One category with its version, for changing it. */
export const category = (id: string) =>
  queryOptions({
    queryKey: ['categories', 'one', id],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/session-categories/{category}', { params: { path: { category: id } }, signal })),
    staleTime: 0,
  })
