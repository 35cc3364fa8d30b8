import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
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
  return useState(() => new Date(Date.now() + ahead))[0]
}

const MINUTE = 60_000

function often(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE / 6)
  return () => clearInterval(timer)
}

/** The installation's clock for a page that stands open: its minute, anew each minute, and how far it is ahead of this device's. */
export function useClock(): { now: Date; ahead: number } {
  const { ahead } = useSuspenseQuery(platform).data
  const minute = useSyncExternalStore(often, () => Math.floor((Date.now() + ahead) / MINUTE))
  return { now: new Date(minute * MINUTE), ahead }
}
