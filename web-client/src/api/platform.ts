import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, data } from './client'

/** What this installation says about itself: its clock, its zone, whether it is a demonstration. */
export const platform = queryOptions({
  queryKey: ['platform'],
  queryFn: async ({ signal }) => {
    const answer = await data(api.GET('/api/v1/platform', { signal }))
    return { ...answer, ahead: Date.parse(answer.now) - Date.now() }
  },
  staleTime: 5 * 60_000,
})

/** The installation's present moment, also under a moved clock; the same through the life of a component. */
export function useNow(): Date {
  const { ahead } = useSuspenseQuery(platform).data
  return useRef(new Date(Date.now() + ahead)).current
}
