import {
  type FetchQueryOptions,
  type QueryKey,
  type UseSuspenseQueryOptions,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useState } from 'react'

type Version<T> = { value: T; etag: string }
type VersionQuery<T, K extends QueryKey> = UseSuspenseQueryOptions<Version<T>, Error, Version<T>, K> &
  FetchQueryOptions<Version<T>, Error, Version<T>, K>

/**
 * A thing as it was when the typing began. A save is held against that version, whatever the cache has read since, until it is
 * read again on purpose.
 */
export function useVersion<T, K extends QueryKey>(query: VersionQuery<T, K>) {
  const cache = useQueryClient()
  const [read, setRead] = useState(useSuspenseQuery(query).data)
  const again = async (): Promise<T> => {
    const next = await cache.fetchQuery({ ...query, staleTime: 0 })
    setRead(next)
    return next.value
  }
  return { ...read, again }
}
