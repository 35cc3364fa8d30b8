import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'

/** How many access tokens one has. */
export const myTokenCount = queryOptions({
  queryKey: ['tokens', 'count'],
  queryFn: async ({ signal }) => {
    const query = { count: true, limit: 1 }
    const { page } = await data(api.GET('/api/v1/me/tokens', { params: { query }, signal }))
    return page.total ?? 0
  },
})
