import { keepPreviousData, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'

type ListOptions<D, K extends QueryKey> = UseQueryOptions<D, Error, D, K>

/** The answer of a list under a search: the rows before stay until the next ones are there; undefined at first. A failure is the frame's. */
export const useList = <D, K extends QueryKey>(options: ListOptions<D, K>): D | undefined =>
  useQuery({ ...options, placeholderData: keepPreviousData, throwOnError: true }).data
